using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Supply;
using CustomerGraph.Persistence.Credit.Decisions;
using CustomerGraph.Persistence.Credit.Supply;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Persistence.Tests.Stores;
using LanguageExt;
using Command = CustomerGraph.Domain.Credit.Supply.SupplyCommand;
using Event = CustomerGraph.Domain.Credit.Supply.SupplyEvent;

namespace CustomerGraph.Persistence.Tests.Credit;

/// <summary>A report begins the supply of a customer; each later one is a step of it.</summary>
public sealed class StoredSupplyProperties(SharedStore stores)
    : StoredDecisionLaws<CustomerSupply, Event, SupplyHoldRow>(stores), IClassFixture<SharedStore>
{
    private protected override DecisionForm<CustomerSupply, Event, SupplyHoldRow> Form { get; } = new SupplyForm();

    protected override int Usual(int move) => move % 2;

    protected override string NumberOf(int move) => "";

    protected override Either<DecisionError, Seq<Event>> PureBeginning(string number, Option<CustomerSupply> last, Signatory person, DateTimeOffset at) =>
        SupplyWorkflow.Decide(Report(person, at), last.IfNone(CustomerSupply.Undisturbed));

    protected override Task<Either<Seq<DecisionError>, long>> BeginAsync(IStore store, long customer, string number, Signatory person, Authorship by) =>
        new SupplyStore(store).ReportAsync(customer, AnomalyKind.Lawsuit, Evidence(person), person, by, default);

    protected override Either<DecisionError, Seq<Event>> PureStep(int move, CustomerSupply state, Signatory person, DateTimeOffset at) =>
        SupplyWorkflow.Decide(new Command.Release(Evidence(person), person, at), state);

    protected override Task<Either<Seq<DecisionError>, long>> StepAsync(IStore store, long id, int version, int move, Signatory person, Authorship by) =>
        new SupplyStore(store).ReleaseAsync(id, version, Evidence(person), person, by, default);

    private static Command.Report Report(Signatory person, DateTimeOffset at) => new(AnomalyKind.Lawsuit, Evidence(person), person, at);

    private static string Evidence(Signatory person) => person.Code == "office" ? " " : "In the paper 報.";
}
