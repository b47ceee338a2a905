using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Domain.Credit.TradeCards;
using CustomerGraph.Domain.Tests.Credit.Decisions;
using Command = CustomerGraph.Domain.Credit.TradeCards.TradeCardCommand;
using Error = CustomerGraph.Domain.Credit.Decisions.DecisionError;
using Event = CustomerGraph.Domain.Credit.TradeCards.TradeCardEvent;

namespace CustomerGraph.Domain.Tests.Credit.TradeCards;

public sealed class TradeCardWorkflowProperties : WorkflowLaws<TradeCard, Command, Event>
{
    private static readonly TradeCardEntry Entry = new(
        "T1", new CreditTermsEntry(CreditGrade.B, 1_000m, 30, Prelude.Seq1(ConditionKind.Mortgage)), "Buys every month.");

    protected override StateDiagram Diagram => TradeCardWorkflow.Diagram;

    protected override Gen<TradeCard> Beginnings =>
        Gen.Elements(People.Seller, People.Everything).Select(person => Begun(person, Option<TradeCard>.None));

    protected override Seq<Type> Errors => Prelude.Seq(
        typeof(Error.Invalid), typeof(Error.NotAllowedIn), typeof(Error.NotTheirRole), typeof(Error.SamePerson), typeof(Error.NotTheirs), typeof(Error.OutOfDate));

    protected override Either<Error, Seq<Event>> Decide(Command command, TradeCard entity) =>
        TradeCardWorkflow.Decide(command, entity).Map(Prelude.Seq1);

    protected override TradeCard Evolve(TradeCard entity, Event happened) => TradeCardWorkflow.Evolve(entity, happened);

    protected override (string State, DateTimeOffset Since) At(TradeCard entity) => (entity.State.ToString(), entity.Since);

    protected override (string Step, DateTimeOffset At) At(Command command) => (command.Step.ToString(), command.At);

    protected override Seq<Signature> Signatures(TradeCard entity) => entity switch
    {
        TradeCard.Endorsed s => Prelude.Seq(s.Drafter, s.Endorser),
        TradeCard.Approved s => Prelude.Seq(s.Drafter, s.Endorser, s.Agreed.Approval),
        TradeCard.Rejected s => Prelude.Seq(s.Drafter, s.Rejection) + s.Endorser.ToSeq(),
        _ => Prelude.Seq1(entity.Drafter),
    };

    protected override Gen<Command> Commands(DateTimeOffset at) => Gen.OneOf(
        from who in People.Usually(People.Seller)
        from entry in Gen.Frequency((3, Gen.Constant(Entry)), (1, Gen.Constant(Entry with { Remarks = " " })))
        select (Command)new Command.Revise(entry, who, at),
        People.Usually(People.Seller).Select(who => (Command)new Command.Submit(who, at)),
        People.Usually(People.Manager).Select(who => (Command)new Command.Endorse(who, at)),
        People.Usually(People.Office).Select(who => (Command)new Command.Approve(who, at)),
        from who in People.Usually(People.Office)
        from reason in People.Reasons
        select (Command)new Command.Reject(reason, who, at));

    [Fact]
    public void An_approved_card_has_the_terms_that_were_asked_for_from_the_day_of_the_approval_on() =>
        Assert.All(Entities.Sample(500, 50).OfType<TradeCard.Approved>(), card =>
        {
            Assert.Equal(card.Content.Terms, card.Agreed.Terms);
            Assert.Equal(DateOnly.FromDateTime(card.Agreed.Approval.At.DateTime), card.Agreed.From);
            Assert.True(card.Agreed.Until.IsNone);
        });

    [Fact]
    public void A_new_draft_answers_a_rejected_card_and_no_other() =>
        Assert.All(Entities.Sample(500, 50), card =>
        {
            var answer = TradeCardWorkflow.Draft(Entry with { Number = "T2" }, card, People.Seller, card.Since);

            Assert.Equal(card is TradeCard.Rejected, answer.IsRight);
            answer.IfRight(drafted => Assert.Equal("T1", drafted.Answers));
            answer.IfLeft(error => Assert.Equal(new Error.OneIsThere(card.State.ToString()), error));
        });

    [Fact]
    public void A_card_is_drafted_by_a_salesperson() =>
        Assert.IsType<Error.NotTheirRole>(TradeCardWorkflow.Draft(Entry, Option<TradeCard>.None, People.Manager, People.Monday).Failure);

    private static TradeCard Begun(Signatory person, Option<TradeCard> last) =>
        TradeCardWorkflow.Begin(TradeCardWorkflow.Draft(Entry, last, person, People.Monday).Success);
}
