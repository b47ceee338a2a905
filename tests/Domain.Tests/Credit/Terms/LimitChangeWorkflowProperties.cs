using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Domain.Tests.Credit.Decisions;
using Command = CustomerGraph.Domain.Credit.Terms.LimitChangeCommand;
using Error = CustomerGraph.Domain.Credit.Decisions.DecisionError;
using Event = CustomerGraph.Domain.Credit.Terms.LimitChangeEvent;

namespace CustomerGraph.Domain.Tests.Credit.Terms;

public sealed class LimitChangeWorkflowProperties : WorkflowLaws<LimitChange, Command, Event>
{
    private static readonly DateOnly Monday = DateOnly.FromDateTime(People.Monday.DateTime);

    protected override StateDiagram Diagram => LimitChangeWorkflow.Diagram;

    protected override Gen<LimitChange> Beginnings =>
        from person in Gen.Elements(People.Seller, People.Manager, People.Office, People.Everything)
        from start in Gen.Choose(-3, 3)
        from days in Gen.OneOf(Gen.Constant(Option<int>.None), Gen.Choose(1, 40).Select(Prelude.Some))
        let entry = Entry(start, days)
        select LimitChangeWorkflow.Begin(LimitChangeWorkflow.Propose(entry, person, People.Monday).Success);

    protected override Seq<Type> Errors => Prelude.Seq(
        typeof(Error.Invalid), typeof(Error.NotAllowedIn), typeof(Error.NotTheirRole), typeof(Error.SamePerson), typeof(Error.NotTheirs),
        typeof(Error.OutOfDate), typeof(Error.Over));

    protected override Either<Error, Seq<Event>> Decide(Command command, LimitChange entity) =>
        LimitChangeWorkflow.Decide(command, entity).Map(Prelude.Seq1);

    protected override LimitChange Evolve(LimitChange entity, Event happened) => LimitChangeWorkflow.Evolve(entity, happened);

    protected override (string State, DateTimeOffset Since) At(LimitChange entity) => (entity.State.ToString(), entity.Since);

    protected override (string Step, DateTimeOffset At) At(Command command) => (command.Step.ToString(), command.At);

    protected override Seq<Signature> Signatures(LimitChange entity) => entity switch
    {
        LimitChange.Endorsed s => Prelude.Seq(s.Proposer, s.Endorser),
        LimitChange.Approved s => Prelude.Seq(s.Proposer, s.Endorser, s.Agreed.Approval),
        LimitChange.Refused s => Prelude.Seq(s.Proposer, s.Refusal) + s.Endorser.ToSeq(),
        _ => Prelude.Seq1(entity.Proposer),
    };

    protected override Gen<Command> Commands(DateTimeOffset at) => Gen.OneOf(
        People.Usually(People.Manager).Select(who => (Command)new Command.Endorse(who, at)),
        People.Usually(People.Chief).Select(who => (Command)new Command.Approve(who, at)),
        from who in People.Usually(People.Chief)
        from reason in People.Reasons
        select (Command)new Command.Refuse(reason, who, at),
        People.Usually(People.Seller).Select(who => (Command)new Command.Withdraw(who, at)));

    [Fact]
    public void Approved_terms_hold_from_the_proposed_day_on_or_from_their_approval_if_that_is_later() =>
        Assert.All(Entities.Sample(1_000, 50).OfType<LimitChange.Approved>(), change =>
        {
            var approved = DateOnly.FromDateTime(change.Agreed.Approval.At.DateTime);

            Assert.Equal(change.Proposal.From > approved ? change.Proposal.From : approved, change.Agreed.From);
            Assert.Equal(change.Proposal.Until, change.Agreed.Until);
            Assert.Equal(change.Proposal.Terms, change.Agreed.Terms);
            Assert.True(change.Agreed.Contains(change.Agreed.From));
        });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_end_of_a_limit_comes_after_its_start(bool wrong) =>
        Assert.Equal(wrong, Entry(0, wrong ? 0 : 1).Read().IsFail);

    private static LimitProposalEntry Entry(int start, Option<int> days) => new(
        "L1",
        new CreditTermsEntry(CreditGrade.A, 5_000m, 60, LanguageExt.Seq<ConditionKind>.Empty),
        Monday.AddDays(start),
        days.Map(count => Monday.AddDays(start + count)),
        "They grow.");
}
