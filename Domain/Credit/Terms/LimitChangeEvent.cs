using CustomerGraph.Domain.Credit.Decisions;

namespace CustomerGraph.Domain.Credit.Terms;

/// <summary>What happened to a change of limit.</summary>
public abstract record LimitChangeEvent
{
    private LimitChangeEvent() { }

    /// <summary>It was proposed.</summary>
    public sealed record Proposed(LimitProposal Proposal, Signature Proposer) : LimitChangeEvent;

    /// <summary>It was endorsed.</summary>
    public sealed record Endorsed(Signature Endorser) : LimitChangeEvent;

    /// <summary>It was approved; these terms go into the book.</summary>
    public sealed record Approved(AgreedTerms Agreed) : LimitChangeEvent;

    /// <summary>It was refused.</summary>
    public sealed record Refused(Signature Refusal, string Reason) : LimitChangeEvent;

    /// <summary>It was taken back.</summary>
    public sealed record Withdrawn(DateTimeOffset At) : LimitChangeEvent;
}
