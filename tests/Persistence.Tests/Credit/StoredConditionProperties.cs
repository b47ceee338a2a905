using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Persistence.Credit.Conditions;
using CustomerGraph.Persistence.Credit.Decisions;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Persistence.Tests.Stores;
using LanguageExt;
using static LanguageExt.Prelude;
using Command = CustomerGraph.Domain.Credit.Conditions.ConditionCommand;
using Event = CustomerGraph.Domain.Credit.Conditions.ConditionEvent;

namespace CustomerGraph.Persistence.Tests.Credit;

public sealed class StoredConditionProperties(SharedStore stores)
    : StoredDecisionLaws<CreditCondition, Event, CreditConditionRow>(stores), IClassFixture<SharedStore>
{
    private protected override DecisionForm<CreditCondition, Event, CreditConditionRow> Form { get; } = new ConditionForm();

    protected override int Usual(int move) => move == 0 ? 0 : 2;

    protected override Either<DecisionError, Seq<Event>> PureBeginning(string number, Option<CreditCondition> last, Signatory person, DateTimeOffset at) =>
        ConditionWorkflow.Propose(Entry(number), person, at).Map(proposed => Seq1<Event>(proposed));

    protected override Task<Either<Seq<DecisionError>, long>> BeginAsync(IStore store, long customer, string number, Signatory person, Authorship by) =>
        new ConditionStore(store).ProposeAsync(customer, Entry(number), person, by, default);

    protected override Either<DecisionError, Seq<Event>> PureStep(int move, CreditCondition state, Signatory person, DateTimeOffset at) =>
        ConditionWorkflow.Decide(Of(move, person, at), state).Map(Seq1);

    protected override Task<Either<Seq<DecisionError>, long>> StepAsync(IStore store, long id, int version, int move, Signatory person, Authorship by) =>
        new ConditionStore(store).StepAsync(id, version, at => Of(move, person, at), by, default);

    private static Command Of(int move, Signatory person, DateTimeOffset at) => move switch
    {
        1 or 2 => new Command.Accept(person, at),
        3 => new Command.Expire(at.AddDays(2)),
        _ => new Command.Release(person, person.Code == "chief" ? " " : "Paid back.", at),
    };

    private static ConditionEntry Entry(string number) => new(
        number,
        ConditionKind.Mortgage,
        number.EndsWith('3') ? -1 : 2_000.25m,
        "Chen 陳",
        DateOnly.FromDateTime(Monday.UtcDateTime).AddDays(-9),
        number.EndsWith('1') ? None : DateOnly.FromDateTime(Monday.UtcDateTime).AddDays(number.EndsWith('2') ? -1 : 1));
}
