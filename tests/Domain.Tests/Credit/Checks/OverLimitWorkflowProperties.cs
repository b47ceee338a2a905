using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Tests.Credit.Decisions;
using Command = CustomerGraph.Domain.Credit.Checks.OverLimitCommand;
using Error = CustomerGraph.Domain.Credit.Decisions.DecisionError;
using Event = CustomerGraph.Domain.Credit.Checks.OverLimitEvent;

namespace CustomerGraph.Domain.Tests.Credit.Checks;

public sealed class OverLimitWorkflowProperties : WorkflowLaws<OverLimitRequest, Command, Event>
{
    private static readonly Amount Hundred = Amount.Literal(100);

    protected override StateDiagram Diagram => OverLimitWorkflow.Diagram;

    protected override Gen<OverLimitRequest> Beginnings =>
        from person in Gen.Elements(People.Seller, People.Manager, People.Everything)
        from role in Gen.Elements(Role.SalesManager, Role.GeneralManager)
        let verdict = new CreditVerdict.NeedsApproval("S1", Hundred, Amount.Literal(120), Hundred, role)
        select OverLimitWorkflow.Begin(OverLimitWorkflow.Request("R1", verdict, "Season.", person, People.Monday, OverLimitPolicy.Standard).Success);

    protected override Seq<Type> Errors => Prelude.Seq(
        typeof(Error.Invalid), typeof(Error.NotAllowedIn), typeof(Error.NotTheirRole), typeof(Error.SamePerson), typeof(Error.OutOfDate),
        typeof(Error.Over), typeof(Error.NotOver));

    protected override Either<Error, Seq<Event>> Decide(Command command, OverLimitRequest entity) =>
        OverLimitWorkflow.Decide(command, entity, OverLimitPolicy.Standard).Map(Prelude.Seq1);

    protected override OverLimitRequest Evolve(OverLimitRequest entity, Event happened) => OverLimitWorkflow.Evolve(entity, happened);

    protected override (string State, DateTimeOffset Since) At(OverLimitRequest entity) => (entity.State.ToString(), entity.Since);

    protected override (string Step, DateTimeOffset At) At(Command command) => (command.Step.ToString(), command.At);

    protected override Seq<Signature> Signatures(OverLimitRequest entity) => entity switch
    {
        OverLimitRequest.Approved s => Prelude.Seq(s.Requester, s.Approval),
        OverLimitRequest.Refused s => Prelude.Seq(s.Requester, s.Refusal),
        _ => Prelude.Seq1(entity.Requester),
    };

    protected override Gen<Command> Commands(DateTimeOffset at) => Gen.OneOf(
        Gen.Elements(People.Manager, People.Chief, People.Everything, People.Office).Select(who => (Command)new Command.Approve(who, at)),
        from reason in People.Reasons
        from who in People.Usually(People.Chief)
        select (Command)new Command.Refuse(reason, who, at),
        Gen.Constant((Command)new Command.Lapse(at)));

    [Fact]
    public void What_a_sales_manager_may_not_approve_only_the_general_manager_did() =>
        Assert.All(Entities.Sample(1_000, 50).OfType<OverLimitRequest.Approved>(), request =>
            Assert.True(request.Ask.By == Role.SalesManager
                ? request.Approval.As is Role.SalesManager or Role.GeneralManager
                : request.Approval.As == Role.GeneralManager));

    [Theory]
    [InlineData("S1", 100, 29, true)]
    [InlineData("S1", 99, 0, true)]
    [InlineData("S1", 100, 30, false)]
    [InlineData("S1", 101, 0, false)]
    [InlineData("S2", 100, 0, false)]
    public void An_approval_is_for_its_shipment_up_to_its_amount_for_thirty_days(string shipment, int amount, int days, bool covers)
    {
        var approval = Approved(People.Manager);

        Assert.Equal(covers, approval.Covers(shipment, Amount.Literal(amount), Role.SalesManager, approval.Approval.Day.AddDays(days)));
    }

    [Fact]
    public void An_approval_by_a_sales_manager_does_not_count_where_the_general_manager_is_needed()
    {
        Assert.False(Approved(People.Manager).Covers("S1", Hundred, Role.GeneralManager, CreditDay));
        Assert.True(Approved(People.Chief).Covers("S1", Hundred, Role.GeneralManager, CreditDay));
        Assert.True(Approved(People.Chief).Covers("S1", Hundred, Role.SalesManager, CreditDay));
    }

    private static DateOnly CreditDay => DateOnly.FromDateTime(People.Monday.DateTime);

    private static OverLimitRequest.Approved Approved(Signatory person)
    {
        var verdict = new CreditVerdict.NeedsApproval("S1", Hundred, Amount.Literal(120), Hundred, Role.SalesManager);
        var request = OverLimitWorkflow.Begin(
            OverLimitWorkflow.Request("R1", verdict, "Season.", People.Seller, People.Monday, OverLimitPolicy.Standard).Success);
        var approved = OverLimitWorkflow.Decide(new Command.Approve(person, People.Monday), request, OverLimitPolicy.Standard).Success;

        return (OverLimitRequest.Approved)OverLimitWorkflow.Evolve(request, approved);
    }
}
