using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Complaints;
using CustomerGraph.Domain.Complaints.Policy;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;
using Error = CustomerGraph.Domain.Complaints.ComplaintError;
using Event = CustomerGraph.Domain.Complaints.ComplaintEvent;

namespace CustomerGraph.Domain.Tests.Complaints;

public sealed class ComplaintWorkflowProperties
{
    private static readonly ComplaintPolicy Policy = ComplaintMoves.Policy;

    [Fact]
    public void What_the_table_leaves_out_is_not_allowed_and_nothing_else() => ForAll(story =>
    {
        var leftOut = ComplaintWorkflow.Next(story.State.Status, story.Attempt.Step).IsEmpty;

        Assert.Equal(leftOut && story.Attempt.At >= story.State.Since, Decide(story).Case is Error.NotAllowedIn);
        Decide(story).IfLeft(error =>
        {
            if (error is Error.NotAllowedIn refused)
            {
                Assert.Equal(new Error.NotAllowedIn(story.State.Status, story.Attempt.Step), refused);
            }
        });
    });

    [Fact]
    public void What_is_decided_leads_to_a_state_of_the_table_at_the_time_asked_for() => ForAll(story =>
        Decide(story).IfRight(happened =>
        {
            var after = ComplaintWorkflow.Evolve(story.State, happened);

            Assert.Contains(after.Status, ComplaintWorkflow.Next(story.State.Status, story.Attempt.Step));
            Assert.Equal(story.Attempt.At, after.Since);
            Assert.Equal((story.Attempt.By.Code, story.Attempt.At), (happened.By.By, happened.By.At));
            Assert.Contains(happened.By.As, story.Attempt.By.Roles);
        }));

    [Fact]
    public void Replaying_the_events_gives_the_state() => ForAll(story => Assert.Equal(story.State, ComplaintWorkflow.Replay(story.Events)));

    [Fact]
    public void What_was_not_decided_for_a_state_cannot_happen_in_it() => ForAll((story, other) =>
        Decide(story).IfRight(happened =>
        {
            if (ComplaintWorkflow.Next(other.State.Status, story.Attempt.Step).IsEmpty)
            {
                Assert.Throws<InvalidOperationException>(() => ComplaintWorkflow.Evolve(other.State, happened));
            }
        }));

    [Fact]
    public void Nothing_is_closed_without_verdict_cause_approved_remedy_notice_answer_and_summary() => ForAll(story =>
    {
        var names = story.Events.Map(happened => happened.GetType().Name);

        if (story.State.Status == ComplaintStatus.Closed)
        {
            Assert.Equal(nameof(Event.Closed), names[^1]);
            var last = names.Skip(names.ToList().LastIndexOf(nameof(Event.Analysed)));
            Assert.All(
                Seq(nameof(Event.Analysed), nameof(Event.Proposed), nameof(Event.Approved), nameof(Event.RemedyEnded), nameof(Event.Notified), nameof(Event.FeedbackTaken)),
                name => Assert.Contains(name, last));
            Assert.Contains(nameof(Event.Established), names);
        }

        Assert.Equal(
            story.State.Status is ComplaintStatus.Recorded,
            !names.Skip(names.ToList().LastIndexOf(nameof(Event.Reopened)) + 1).Any(name => name is nameof(Event.Established) or nameof(Event.NotEstablished)));
    });

    [Fact]
    public void Whoever_proposed_something_has_not_approved_it_and_dear_things_only_the_general_manager() => ForAll(story =>
        story.Events.Zip(story.Events.Tail).Iter(pair =>
        {
            if (pair.Item2 is Event.Approved approved)
            {
                var proposed = Assert.IsType<Event.Proposed>(pair.Item1).Proposal;
                Assert.NotEqual(proposed.By.By, approved.Approval.By);
                Assert.True(proposed.Cost <= Policy.ApprovalLimit || approved.Approval.As == Role.GeneralManager);
            }
        }));

    [Fact]
    public void Time_never_runs_backwards() => ForAll(story =>
    {
        Assert.Equal(story.Events.Map(happened => happened.By.At).Order(), story.Events.Map(happened => happened.By.At));
        Assert.InRange(story.State.Entered, story.Events[0].By.At, story.State.Since);
    });

    [Fact]
    public void Nothing_is_done_on_an_old_picture() => ForAll(story =>
    {
        if (story.Attempt.At < story.State.Since)
        {
            Assert.Equal(new Error.OutOfDate(story.State.Since), Decide(story).Failure);
        }
    });

    [Fact]
    public void Somebody_can_go_on_unless_it_is_closed() => ForAll(story => Assert.Equal(
        story.State.Status == ComplaintStatus.Closed,
        ComplaintPeople.All.ForAll(person => ComplaintWorkflow.NextSteps(story.State, person, Policy).IsEmpty)));

    [Fact]
    public void The_next_steps_are_those_that_the_person_can_take() => ForAll(story => ComplaintPeople.All.Iter(person => Assert.Equal(
        Enum.GetValues<ComplaintStep>().Where(step => ComplaintWorkflow
            .Decide(ComplaintMoves.Of(step, story.State, 0, person, story.State.Since), story.State, Policy).IsRight),
        ComplaintWorkflow.NextSteps(story.State, person, Policy))));

    [Fact]
    public void The_file_counts_what_happened() => ForAll(story =>
    {
        var file = story.State.File;
        var costs = story.Events.Fold(
            (Proposal: Option<Proposal>.None, Spent: 0m),
            (so, happened) => happened switch
            {
                Event.Proposed e => (e.Proposal, so.Spent),
                Event.RemedyEnded { Outcome.Done: true } e => (so.Proposal, so.Spent + so.Proposal.Map(p => p.Remedies[e.Remedy - 1].Cost.Value).IfNone(0)),
                _ => so,
            });

        Assert.Equal(story.Events.OfType<Event.Assigned>().Count(e => e.Reason.IsSome), file.Handovers);
        Assert.Equal(story.Events.OfType<Event.Returned>().Count(), file.Returns);
        Assert.Equal(story.Events.OfType<Event.FeedbackTaken>().Count(e => e.Feedback.Answer == FeedbackAnswer.NotSatisfied), file.Dissatisfactions);
        Assert.Equal(story.Events.OfType<Event.Penalised>().Select(e => e.Penalty), file.Penalties);
        Assert.Equal(story.Events.OfType<Event.Reopened>().Select(e => e.Reopening), file.Reopenings);
        Assert.Equal(costs.Spent, file.Spent.Value);
    });

    [Fact]
    public void A_disputed_amount_need_not_be_paid_from_the_verdict_to_the_end() => ForAll(story => Assert.Equal(
        story.Events.Exists(happened => happened is Event.Established) && story.State.Status != ComplaintStatus.Closed
            ? story.State.File.Facts.Disputed
            : Option<Amount>.None,
        ComplaintWorkflow.Disputed(story.State)));

    [Fact]
    public void It_is_overdue_from_the_day_after_the_last_one_on() => ForAll(story =>
    {
        Assert.Equal(ComplaintWorkflow.IsEnd(story.State.Status), Policy.DueOn(story.State).IsNone);
        Policy.DueOn(story.State).Iter(due =>
        {
            Assert.True(due > DateOnly.FromDateTime(story.State.Entered.UtcDateTime));
            Assert.False(Policy.IsOverdue(story.State, due));
            Assert.True(Policy.IsOverdue(story.State, due.AddDays(1)));
        });
    });

    /// <summary>Without it the laws above could hold because nothing they speak of was ever generated.</summary>
    [Fact]
    public void The_stories_reach_every_state_with_every_step_take_every_step_of_the_table_and_meet_every_error()
    {
        var stories = ComplaintStory.Stories.Sample(20_000, 50).ToList();

        Assert.Empty(
            (from status in Enum.GetValues<ComplaintStatus>() from step in Enum.GetValues<ComplaintStep>() select (status, step))
            .Except(stories.Select(story => (story.State.Status, story.Attempt.Step))));
        Assert.Equal(
            ComplaintWorkflow.Diagram.Transitions.Map(one => (one.From, one.Step, one.To)).Order(),
            stories.SelectMany(story => Decide(story)
                .Map(happened => (story.State.Status.ToString(), story.Attempt.Step.ToString(), ComplaintWorkflow.Evolve(story.State, happened).Status.ToString()))
                .ToSeq()).Distinct().Order());
        Assert.Equal(
            typeof(Error).GetNestedTypes().Select(type => type.Name).Except([nameof(Error.NotFound), nameof(Error.VersionConflict)]).Order(),
            stories.Select(story => Decide(story).Case).OfType<Error>().Select(error => error.GetType().Name).Distinct().Order());
        Assert.Equal(
            typeof(Event).GetNestedTypes().Select(type => type.Name).Order(),
            stories.SelectMany(story => story.Events).Select(happened => happened.GetType().Name).Distinct().Order());
    }

    private static Either<Error, Event> Decide(ComplaintStory story) => ComplaintWorkflow.Decide(story.Attempt, story.State, Policy);

    private static void ForAll(Action<ComplaintStory> law) => Prop.ForAll(ComplaintStory.Stories.ToArbitrary(), law).Check(Quiet);

    private static void ForAll(Action<ComplaintStory, ComplaintStory> law) =>
        Prop.ForAll(ComplaintStory.Stories.Zip(ComplaintStory.Stories).ToArbitrary(), pair => law(pair.Item1, pair.Item2)).Check(Quiet);

    private static Config Quiet => Config.QuickThrowOnFailure.WithMaxTest(400).WithQuietOnSuccess(true);
}
