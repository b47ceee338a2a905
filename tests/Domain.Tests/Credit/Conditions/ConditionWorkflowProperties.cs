using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Tests.Credit.Decisions;
using Command = CustomerGraph.Domain.Credit.Conditions.ConditionCommand;
using Error = CustomerGraph.Domain.Credit.Decisions.DecisionError;
using Event = CustomerGraph.Domain.Credit.Conditions.ConditionEvent;

namespace CustomerGraph.Domain.Tests.Credit.Conditions;

public sealed class ConditionWorkflowProperties : WorkflowLaws<CreditCondition, Command, Event>
{
    private static readonly DateOnly Monday = DateOnly.FromDateTime(People.Monday.DateTime);

    protected override StateDiagram Diagram => ConditionWorkflow.Diagram;

    protected override Gen<CreditCondition> Beginnings =>
        from person in Gen.Elements(People.Seller, People.Office, People.Everything)
        from kind in Gen.Elements(Enum.GetValues<ConditionKind>())
        from start in Gen.Choose(-3, 3)
        from days in Gen.OneOf(Gen.Constant(Option<int>.None), Gen.Choose(1, 30).Select(Prelude.Some))
        let entry = new ConditionEntry("C1", kind, 1_000m, "The owner", Monday.AddDays(start), days.Map(count => Monday.AddDays(start + count)))
        select ConditionWorkflow.Begin(ConditionWorkflow.Propose(entry, person, People.Monday).Success);

    protected override Seq<Type> Errors => Prelude.Seq(
        typeof(Error.Invalid), typeof(Error.NotAllowedIn), typeof(Error.NotTheirRole), typeof(Error.SamePerson), typeof(Error.OutOfDate),
        typeof(Error.Over), typeof(Error.NotOver));

    protected override Either<Error, Seq<Event>> Decide(Command command, CreditCondition entity) =>
        ConditionWorkflow.Decide(command, entity).Map(Prelude.Seq1);

    protected override CreditCondition Evolve(CreditCondition entity, Event happened) => ConditionWorkflow.Evolve(entity, happened);

    protected override (string State, DateTimeOffset Since) At(CreditCondition entity) => (entity.State.ToString(), entity.Since);

    protected override (string Step, DateTimeOffset At) At(Command command) => (command.Step.ToString(), command.At);

    protected override Seq<Signature> Signatures(CreditCondition entity) => entity switch
    {
        CreditCondition.InForce s => Prelude.Seq(s.Proposal, s.Acceptance),
        CreditCondition.Released s => Prelude.Seq(s.Proposal, s.Release),
        _ => Prelude.Seq1(entity.Proposal),
    };

    protected override Gen<Command> Commands(DateTimeOffset at) => Gen.OneOf(
        People.Usually(People.Chief).Select(who => (Command)new Command.Accept(who, at)),
        Gen.Constant((Command)new Command.Expire(at)),
        from reason in People.Reasons
        from who in People.Usually(People.Chief)
        select (Command)new Command.Release(who, reason, at));

    [Fact]
    public void A_condition_holds_on_its_days_once_accepted_whether_or_not_its_end_is_noted() =>
        Assert.All(Entities.Sample(1_000, 50), condition =>
        {
            for (var day = Monday.AddDays(-5); day < Monday.AddDays(40); day = day.AddDays(1))
            {
                Assert.Equal(
                    condition.State == ConditionState.InForce && condition.Terms.From <= day && condition.Terms.Until.ForAll(until => day < until),
                    condition.IsInForce(day));
            }
        });

    [Fact]
    public void What_is_asked_for_is_missing_unless_one_of_its_kind_holds() =>
        Assert.All(Entities.ListOf(3).Sample(500, 50), conditions =>
            Assert.All(Enum.GetValues<ConditionKind>(), kind => Assert.Equal(
                !conditions.Any(condition => condition.Terms.Kind == kind && condition.IsInForce(Monday)),
                RequiredConditions.Missing(Prelude.Seq(kind, kind), conditions.ToSeq(), Monday) == Prelude.Seq1(kind))));

    [Theory]
    [InlineData(364, true)]
    [InlineData(365, false)]
    public void New_customers_bring_other_conditions_than_old_ones(int days, bool asNew)
    {
        var first = new DateOnly(2025, 1, 1);
        var policy = ConditionPolicy.Default;

        Assert.Equal(asNew ? policy.NewCustomers : policy.OldCustomers, policy.On(first.AddDays(days), first));
    }
}
