using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Supply;
using CustomerGraph.Domain.Credit.TradeCards;
using CustomerGraph.Persistence.Credit.Supply;
using CustomerGraph.Persistence.Store;
using static CustomerGraph.Api.Demo.Credit.DemoDesk;

namespace CustomerGraph.Api.Demo.Credit;

/// <summary>What the demo company has decided about the credit of a few customers, and what they owe: something in every state.</summary>
/// <remarks>Every step is taken as people take it, so that nothing is there that the product would not have let through.</remarks>
internal sealed class DemoCredit(IStore store, DemoDesk desk)
{
    /// <summary>For how many customers.</summary>
    public const int Customers = 16;

    /// <summary>Fills it in.</summary>
    /// <param name="customers">The keys of as many customers as are wanted.</param>
    /// <param name="report">Is told of each customer that is done.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task FillAsync(IReadOnlyList<long> customers, Action report, CancellationToken cancellation)
    {
        var (cards, evidence, receivables) = (
            new DemoTradeCards(store, desk, cancellation), new DemoEvidence(store, desk, cancellation), new DemoReceivables(store, desk, cancellation));

        foreach (var (index, customer) in customers.Take(Customers).Index())
        {
            var (limit, strength) = (20_000m * (1 + index), index % 4);
            var state = StateOf(index);

            await cards.CardAsync(customer, limit, CreditGrade.B - strength + 1, state);
            await evidence.KnowAsync(customer, 40 * limit, strength);

            if (state == TradeCardState.Approved)
            {
                await cards.ContractAsync(customer);
                await receivables.TradeAsync(customer, limit, late: strength == 0 ? -1 : 12 - (4 * strength));
                await DecideAsync(index, customer, limit, cards, evidence, receivables, cancellation);
            }

            report();
        }
    }

    private static TradeCardState StateOf(int index) => index switch
    {
        3 => TradeCardState.Drafted,
        7 => TradeCardState.Submitted,
        11 => TradeCardState.Endorsed,
        15 => TradeCardState.Rejected,
        _ => TradeCardState.Approved,
    };

    private async Task DecideAsync(
        int index, long customer, decimal limit, DemoTradeCards cards, DemoEvidence evidence, DemoReceivables receivables, CancellationToken cancellation)
    {
        switch (index)
        {
            case 0:
                Done(await new SupplyStore(store).ReportAsync(
                    customer, AnomalyKind.LatePayment, "Nothing was paid for ten weeks 逾期十週", desk.Manager, At(desk.Manager, 1), cancellation));
                break;
            case 1:
                await receivables.NotesAsync(customer, limit);
                break;
            case 2:
                await receivables.AskAsync(customer, limit);
                break;
            case 4:
                await cards.ChangeAsync(customer, limit * 2, endorsed: false);
                break;
            case 5:
                await cards.ChangeAsync(customer, limit * 2, endorsed: true);
                break;
            case 6:
                await cards.MortgageAsync(customer, limit * 3);
                break;
            default:
                await evidence.ReviewAsync(customer, daysAgo: 20 * (index - 6));
                break;
        }
    }
}
