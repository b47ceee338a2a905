using CustomerGraph.Domain.Credit.Decisions;

namespace CustomerGraph.Domain.Complaints;

/// <summary>What happened to a complaint. Its events are the detailed record of it.</summary>
public abstract record ComplaintEvent
{
    private ComplaintEvent(Signature by) => By = by;

    /// <summary>Who did it, in which role, and when.</summary>
    public Signature By { get; }

    /// <summary>Somebody heard it.</summary>
    public sealed record Recorded(ComplaintFacts Facts, Signature Recorder) : ComplaintEvent(Recorder);

    /// <summary>It is valid.</summary>
    public sealed record Established(Verdict Verdict) : ComplaintEvent(Verdict.By);

    /// <summary>It is not valid, and was answered.</summary>
    public sealed record NotEstablished(Verdict Verdict) : ComplaintEvent(Verdict.By);

    /// <summary>It was given to a department and a person; the reason is there when others had it before.</summary>
    public sealed record Assigned(Assignment Assignment, Option<string> Reason) : ComplaintEvent(Assignment.By);

    /// <summary>The cause was found.</summary>
    public sealed record Analysed(Analysis Analysis) : ComplaintEvent(Analysis.By);

    /// <summary>Remedies were proposed.</summary>
    public sealed record Proposed(Proposal Proposal) : ComplaintEvent(Proposal.By);

    /// <summary>They were approved.</summary>
    public sealed record Approved(Signature Approval) : ComplaintEvent(Approval);

    /// <summary>They came back.</summary>
    public sealed record Returned(Instruction Instruction) : ComplaintEvent(Instruction.By);

    /// <summary>A remedy, counted from 1, was carried out or has failed.</summary>
    public sealed record RemedyEnded(int Remedy, RemedyOutcome Outcome) : ComplaintEvent(Outcome.By);

    /// <summary>Somebody was penalised.</summary>
    public sealed record Penalised(Penalty Penalty) : ComplaintEvent(Penalty.By);

    /// <summary>The customer was told what was done.</summary>
    public sealed record Notified(Notice Notice) : ComplaintEvent(Notice.By);

    /// <summary>The customer said something to it.</summary>
    public sealed record FeedbackTaken(Feedback Feedback) : ComplaintEvent(Feedback.By);

    /// <summary>What was learnt was written down.</summary>
    public sealed record Closed(Summary Summary) : ComplaintEvent(Summary.By);

    /// <summary>It was taken up again.</summary>
    public sealed record Reopened(Reopening Reopening) : ComplaintEvent(Reopening.By);
}
