using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Domain.Credit.TradeCards;
using CustomerGraph.Persistence.Credit.Decisions;
using CustomerGraph.Persistence.Credit.Terms;
using CustomerGraph.Persistence.Credit.TradeCards;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Persistence.Tests.Stores;
using LanguageExt;
using static LanguageExt.Prelude;
using Command = CustomerGraph.Domain.Credit.TradeCards.TradeCardCommand;
using Event = CustomerGraph.Domain.Credit.TradeCards.TradeCardEvent;

namespace CustomerGraph.Persistence.Tests.Credit;

public sealed class StoredTradeCardProperties(SharedStore stores) : StoredDecisionLaws<TradeCard, Event, TradeCardRow>(stores), IClassFixture<SharedStore>
{
    private protected override DecisionForm<TradeCard, Event, TradeCardRow> Form { get; } = new TradeCardForm();

    protected override int Usual(int move) => move switch { < 3 => 0, 3 => 1, _ => 2 };

    protected override Either<DecisionError, Seq<Event>> PureBeginning(string number, Option<TradeCard> last, Signatory person, DateTimeOffset at) =>
        TradeCardWorkflow.Draft(Entry(number), last, person, at).Map(drafted => Seq1<Event>(drafted));

    protected override Task<Either<Seq<DecisionError>, long>> BeginAsync(IStore store, long customer, string number, Signatory person, Authorship by) =>
        new TradeCardStore(store).DraftAsync(customer, Entry(number), person, by, default);

    protected override Either<DecisionError, Seq<Event>> PureStep(int move, TradeCard state, Signatory person, DateTimeOffset at) =>
        TradeCardWorkflow.Decide(
            move == 1 ? new Command.Revise(Revised(state.Content.Number), person, at) : Of(move, person, at), state).Map(Seq1);

    protected override Task<Either<Seq<DecisionError>, long>> StepAsync(IStore store, long id, int version, int move, Signatory person, Authorship by) =>
        move == 1
            ? new TradeCardStore(store).ReviseAsync(id, version, Revised("another number"), person, by, default)
            : new TradeCardStore(store).StepAsync(id, version, at => Of(move, person, at), by, default);

    protected override async Task AlsoAsync(CustomerGraphDb db, long customer, Seq<Seq<Event>> histories) => Assert.Equal(
        histories.Flatten().OfType<Event.Approved>().Select(approved => approved.Agreed),
        (await db.ReadTermsAsync(customer, default)).Agreed);

    private static Command Of(int move, Signatory person, DateTimeOffset at) => move switch
    {
        2 => new Command.Submit(person, at),
        3 => new Command.Endorse(person, at),
        4 => new Command.Approve(person, at),
        _ => new Command.Reject(person.Code == "chief" ? " " : "Too much.", person, at),
    };

    private static TradeCardEntry Revised(string number) => Entry(number) with { Remarks = "Buys more." };

    private static TradeCardEntry Entry(string number) => new(
        number, new CreditTermsEntry(CreditGrade.B, 1_000.5m, 30, Seq(ConditionKind.Mortgage, ConditionKind.JointGuarantee)), "Buys every month 每月.");
}
