using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Persistence.Credit.Decisions;
using CustomerGraph.Persistence.Credit.Terms;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Persistence.Tests.Stores;
using LanguageExt;
using static LanguageExt.Prelude;
using Command = CustomerGraph.Domain.Credit.Terms.LimitChangeCommand;
using Event = CustomerGraph.Domain.Credit.Terms.LimitChangeEvent;

namespace CustomerGraph.Persistence.Tests.Credit;

public sealed class StoredLimitChangeProperties(SharedStore stores)
    : StoredDecisionLaws<LimitChange, Event, LimitChangeRow>(stores), IClassFixture<SharedStore>
{
    private protected override DecisionForm<LimitChange, Event, LimitChangeRow> Form { get; } = new LimitChangeForm();

    protected override int Usual(int move) => move switch { 0 or 5 => 0, < 3 => 1, _ => 2 };

    protected override Either<DecisionError, Seq<Event>> PureBeginning(string number, Option<LimitChange> last, Signatory person, DateTimeOffset at) =>
        LimitChangeWorkflow.Propose(Entry(number), person, at).Map(proposed => Seq1<Event>(proposed));

    protected override Task<Either<Seq<DecisionError>, long>> BeginAsync(IStore store, long customer, string number, Signatory person, Authorship by) =>
        new LimitChangeStore(store).ProposeAsync(customer, Entry(number), person, by, default);

    protected override Either<DecisionError, Seq<Event>> PureStep(int move, LimitChange state, Signatory person, DateTimeOffset at) =>
        LimitChangeWorkflow.Decide(Of(move, person, at), state).Map(Seq1);

    protected override Task<Either<Seq<DecisionError>, long>> StepAsync(IStore store, long id, int version, int move, Signatory person, Authorship by) =>
        new LimitChangeStore(store).StepAsync(id, version, at => Of(move, person, at), by, default);

    protected override async Task AlsoAsync(CustomerGraphDb db, long customer, Seq<Seq<Event>> histories) => Assert.Equal(
        histories.Flatten().OfType<Event.Approved>().Select(approved => approved.Agreed),
        (await db.ReadTermsAsync(customer, default)).Agreed);

    private static Command Of(int move, Signatory person, DateTimeOffset at) => move switch
    {
        1 or 2 => new Command.Endorse(person, at),
        3 => new Command.Approve(person, at),
        4 => new Command.Refuse(person.Code == "chief" ? " " : "Too much.", person, at),
        _ => new Command.Withdraw(person, at),
    };

    /// <summary>Some without a limit, some that were over before they began.</summary>
    private static LimitProposalEntry Entry(string number) => new(
        number,
        new CreditTermsEntry(None, number.EndsWith('3') ? None : 0m, 0, Seq1(ConditionKind.PersonalGuarantee)),
        DateOnly.FromDateTime(Monday.UtcDateTime).AddDays(number.EndsWith('1') ? -9 : 3),
        number.EndsWith('1') ? DateOnly.FromDateTime(Monday.UtcDateTime).AddDays(-1) : Option<DateOnly>.None,
        "Grows.");
}
