using CustomerGraph.Domain.Credit.Decisions;

namespace CustomerGraph.Domain.Credit.Terms;

/// <summary>A change of limit in exactly one of its states; each state holds what is known in it.</summary>
/// <remarks>How it gets from one state to another: <see cref="LimitChangeWorkflow"/>.</remarks>
public abstract record LimitChange
{
    private LimitChange(LimitProposal proposal, Signature proposer, DateTimeOffset since) =>
        (Proposal, Proposer, Since) = (proposal, proposer, since);

    /// <summary>What is proposed; it stays the same.</summary>
    public LimitProposal Proposal { get; }

    /// <summary>Who proposed it, and when.</summary>
    public Signature Proposer { get; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset Since { get; }

    /// <summary>The name of the state.</summary>
    public abstract LimitChangeState State { get; }

    /// <summary>Somebody proposed it.</summary>
    public sealed record Proposed(LimitProposal Proposal, Signature Proposer) : LimitChange(Proposal, Proposer, Proposer.At)
    {
        /// <inheritdoc/>
        public override LimitChangeState State => LimitChangeState.Proposed;
    }

    /// <summary>A sales manager is for it.</summary>
    public sealed record Endorsed(LimitProposal Proposal, Signature Proposer, Signature Endorser) : LimitChange(Proposal, Proposer, Endorser.At)
    {
        /// <inheritdoc/>
        public override LimitChangeState State => LimitChangeState.Endorsed;
    }

    /// <summary>Head office approved it.</summary>
    public sealed record Approved(LimitProposal Proposal, Signature Proposer, Signature Endorser, AgreedTerms Agreed)
        : LimitChange(Proposal, Proposer, Agreed.Approval.At)
    {
        /// <inheritdoc/>
        public override LimitChangeState State => LimitChangeState.Approved;
    }

    /// <summary>It was not endorsed, or endorsed and not approved.</summary>
    public sealed record Refused(LimitProposal Proposal, Signature Proposer, Option<Signature> Endorser, Signature Refusal, string Reason)
        : LimitChange(Proposal, Proposer, Refusal.At)
    {
        /// <inheritdoc/>
        public override LimitChangeState State => LimitChangeState.Refused;
    }

    /// <summary>Whoever proposed it took it back.</summary>
    public sealed record Withdrawn(LimitProposal Proposal, Signature Proposer, Option<Signature> Endorser, DateTimeOffset Since)
        : LimitChange(Proposal, Proposer, Since)
    {
        /// <inheritdoc/>
        public override LimitChangeState State => LimitChangeState.Withdrawn;
    }
}
