using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Supply;
using CustomerGraph.Domain.Tests.Credit.Decisions;
using Command = CustomerGraph.Domain.Credit.Supply.SupplyCommand;
using Error = CustomerGraph.Domain.Credit.Decisions.DecisionError;
using Event = CustomerGraph.Domain.Credit.Supply.SupplyEvent;

namespace CustomerGraph.Domain.Tests.Credit.Supply;

public sealed class SupplyWorkflowProperties : WorkflowLaws<CustomerSupply, Command, Event>
{
    protected override StateDiagram Diagram => SupplyWorkflow.Diagram;

    protected override Gen<CustomerSupply> Beginnings => Gen.Constant(CustomerSupply.Undisturbed);

    protected override Seq<Type> Errors => Prelude.Seq(
        typeof(Error.Invalid), typeof(Error.NotAllowedIn), typeof(Error.NotTheirRole), typeof(Error.OutOfDate));

    protected override Either<Error, Seq<Event>> Decide(Command command, CustomerSupply entity) => SupplyWorkflow.Decide(command, entity);

    protected override CustomerSupply Evolve(CustomerSupply entity, Event happened) => SupplyWorkflow.Evolve(entity, happened);

    protected override (string State, DateTimeOffset Since) At(CustomerSupply entity) => (entity.State.ToString(), entity.Since);

    protected override (string Step, DateTimeOffset At) At(Command command) => (command.Step.ToString(), command.At);

    /// <summary>Whoever reported may report again.</summary>
    protected override Seq<Signature> Signatures(CustomerSupply entity) => LanguageExt.Seq<Signature>.Empty;

    protected override Gen<Command> Commands(DateTimeOffset at) => Gen.OneOf(
        from kind in Gen.Elements([.. Enum.GetValues<AnomalyKind>(), (AnomalyKind)99])
        from evidence in People.Reasons
        from who in Gen.Elements(People.Seller, People.Seller, People.Analyst, People.Manager)
        select (Command)new Command.Report(kind, evidence, who, at),
        from reason in People.Reasons
        from who in People.Usually(People.Manager)
        select (Command)new Command.Release(reason, who, at));

    [Fact]
    public void Supply_is_suspended_while_a_managers_report_or_those_of_two_people_are_unanswered() =>
        Assert.All(Entities.Sample(1_000, 50), supply =>
        {
            var people = supply.Reports.Map(report => report.By.By).Distinct();

            Assert.Equal(people.Count >= 2 || people.Contains("manager"), supply.State == SupplyState.Suspended);
            Assert.Equal(people.IsEmpty, supply.State == SupplyState.Supplied);
        });

    [Fact]
    public void One_person_who_reports_twice_is_one_person()
    {
        var once = Reported(CustomerSupply.Undisturbed, People.Seller);

        Assert.Equal(SupplyState.Watched, Reported(once, People.Seller).State);
        Assert.Equal(SupplyState.Suspended, Reported(once, People.Analyst).State);
        Assert.Equal(SupplyState.Suspended, Reported(CustomerSupply.Undisturbed, People.Manager).State);
    }

    private static CustomerSupply Reported(CustomerSupply supply, Signatory person) => SupplyWorkflow.Evolve(
        supply, SupplyWorkflow.Decide(new Command.Report(AnomalyKind.Lawsuit, "In the paper.", person, People.Monday), supply).Success);
}
