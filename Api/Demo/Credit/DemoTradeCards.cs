using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Domain.Credit.TradeCards;
using CustomerGraph.Persistence.Credit.Conditions;
using CustomerGraph.Persistence.Credit.Terms;
using CustomerGraph.Persistence.Credit.TradeCards;
using CustomerGraph.Persistence.Store;
using static CustomerGraph.Api.Demo.Credit.DemoDesk;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Demo.Credit;

/// <summary>Trade cards, conditions and changes of limit of the demo company, in every state.</summary>
internal sealed class DemoTradeCards(IStore store, DemoDesk desk, CancellationToken cancellation)
{
    private readonly TradeCardStore cards = new(store);
    private readonly ConditionStore conditions = new(store);
    private readonly LimitChangeStore changes = new(store);

    /// <summary>A card that goes so far.</summary>
    public async Task CardAsync(long customer, decimal limit, CreditGrade grade, TradeCardState until)
    {
        var entry = new TradeCardEntry(
            "TC-1", new CreditTermsEntry(grade, limit, 60, LanguageExt.Seq<ConditionKind>.Empty), "Buys every month and is known in the trade 往來穩定");
        var card = Done(await cards.DraftAsync(customer, entry, desk.Seller, At(desk.Seller, 300), cancellation));

        if (until == TradeCardState.Drafted)
        {
            return;
        }

        Done(await cards.StepAsync(card, 1, at => new TradeCardCommand.Submit(desk.Seller, at), At(desk.Seller, 299), cancellation));

        if (until == TradeCardState.Rejected)
        {
            Done(await cards.StepAsync(card, 2, at => new TradeCardCommand.Reject("Too little is known 資料不足", desk.Manager, at), At(desk.Manager, 298), cancellation));
        }

        if (until is TradeCardState.Submitted or TradeCardState.Rejected)
        {
            return;
        }

        Done(await cards.StepAsync(card, 2, at => new TradeCardCommand.Endorse(desk.Manager, at), At(desk.Manager, 298), cancellation));

        if (until == TradeCardState.Approved)
        {
            Done(await cards.StepAsync(card, 3, at => new TradeCardCommand.Approve(desk.Office, at), At(desk.Office, 297), cancellation));
        }
    }

    /// <summary>The exchange of contract that the company asks of new customers, in force.</summary>
    public async Task ContractAsync(long customer)
    {
        var entry = new ConditionEntry("CT-1", ConditionKind.ExchangeOfContract, 0, "The customer 客戶", Day(297), None);
        var condition = Done(await conditions.ProposeAsync(customer, entry, desk.Seller, At(desk.Seller, 296), cancellation));
        Done(await conditions.StepAsync(condition, 1, at => new ConditionCommand.Accept(desk.Office, at), At(desk.Office, 296, 10), cancellation));
    }

    /// <summary>A mortgage that nobody has accepted yet.</summary>
    public async Task MortgageAsync(long customer, decimal value) => Done(await conditions.ProposeAsync(
        customer, new ConditionEntry("MG-1", ConditionKind.Mortgage, value, "Chen 陳", Day(30), Day(-700)), desk.Seller, At(desk.Seller, 30), cancellation));

    /// <summary>A change of limit that waits for the sales manager, or for head office.</summary>
    public async Task ChangeAsync(long customer, decimal limit, bool endorsed)
    {
        var entry = new LimitProposalEntry(
            "LC-1", new CreditTermsEntry(CreditGrade.A, limit, 60, LanguageExt.Seq<ConditionKind>.Empty), Day(0), Day(-90), "For the season 旺季");
        var change = Done(await changes.ProposeAsync(customer, entry, desk.Seller, At(desk.Seller, 6), cancellation));

        if (endorsed)
        {
            Done(await changes.StepAsync(change, 1, at => new LimitChangeCommand.Endorse(desk.Manager, at), At(desk.Manager, 5), cancellation));
        }
    }
}
