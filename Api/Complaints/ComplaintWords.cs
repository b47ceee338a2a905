using Event = CustomerGraph.Domain.Complaints.ComplaintEvent;

namespace CustomerGraph.Api.Complaints;

/// <summary>What people said with the events of complaints.</summary>
internal static class ComplaintWords
{
    /// <summary>The words; null for an event without.</summary>
    public static string? Of(Event happened) => happened switch
    {
        Event.Recorded e => e.Facts.Description,
        Event.Established e => e.Verdict.Statement,
        Event.NotEstablished e => e.Verdict.Statement,
        Event.Assigned e => string.Join(": ", e.Reason.ToSeq().Add(e.Assignment.Handler).Rev()),
        Event.Analysed e => e.Analysis.Cause,
        Event.Proposed e => string.Join("; ", e.Proposal.Remedies.Map(remedy => remedy.Description)),
        Event.Returned e => e.Instruction.Text,
        Event.RemedyEnded e => $"{e.Remedy}: {e.Outcome.Note}",
        Event.Penalised e => $"{e.Penalty.Person}: {e.Penalty.Reason}",
        Event.Notified e => e.Notice.Text,
        Event.FeedbackTaken e => e.Feedback.Comment.MatchUnsafe(Some: comment => comment, None: () => null),
        Event.Closed e => e.Summary.Lesson,
        Event.Reopened e => e.Reopening.Facts,
        _ => null,
    };
}
