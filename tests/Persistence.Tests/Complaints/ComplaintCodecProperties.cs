using CustomerGraph.Domain.Complaints;
using CustomerGraph.Domain.Tests.Complaints;
using CustomerGraph.Persistence.Complaints;
using FsCheck;
using FsCheck.Fluent;
using Snapshooter.Xunit;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Tests.Complaints;

public sealed class ComplaintCodecProperties
{
    [Fact]
    public void What_is_written_is_read_again() => Prop.ForAll(
        ComplaintStory.Stories.ToArbitrary(),
        story => Assert.All(story.Events, happened => Assert.Equal(happened, ComplaintCodec.Read(ComplaintCodec.Write(happened)))))
        .QuickCheckThrowOnFailure();

    /// <summary>What is in a database is never written anew: a change of these texts is a new form, and the old one is still read.</summary>
    [Fact]
    public void The_forms_in_the_database_stay_what_they_are()
    {
        var events = Seq1<ComplaintEvent>(ComplaintWorkflow.Record(ComplaintMoves.Entry(0), ComplaintPeople.Seller, ComplaintMoves.Monday)
            .IfLeft(error => throw new InvalidOperationException(error.ToString())));

        foreach (var (step, detail) in new (ComplaintStep, int)[]
        {
            (ComplaintStep.Judge, 4), (ComplaintStep.Reopen, 0), (ComplaintStep.Judge, 0), (ComplaintStep.Assign, 0), (ComplaintStep.Assign, 0),
            (ComplaintStep.Analyse, 0), (ComplaintStep.Propose, 0), (ComplaintStep.SendBack, 0), (ComplaintStep.Propose, 0), (ComplaintStep.Approve, 0),
            (ComplaintStep.CarryOut, 0), (ComplaintStep.CarryOut, 2), (ComplaintStep.Penalise, 0), (ComplaintStep.Notify, 0),
            (ComplaintStep.TakeFeedback, 0), (ComplaintStep.Close, 0),
        })
        {
            var state = ComplaintWorkflow.Replay(events);
            var command = ComplaintMoves.Of(step, state, detail, ComplaintPeople.Usually(step), ComplaintMoves.Monday.AddMinutes(events.Count));
            events = events.Add(ComplaintWorkflow.Decide(command, state, ComplaintMoves.Policy)
                .IfLeft(error => throw new InvalidOperationException($"{command}: {error}")));
        }

        Assert.Equal(typeof(ComplaintEvent).GetNestedTypes().ToHashSet(), events.Select(happened => happened.GetType()).ToHashSet());
        events.Map(ComplaintCodec.Write).Map(text => $"{text.Step} {text.Json}").Distinct().ToArray().MatchSnapshot();
    }
}
