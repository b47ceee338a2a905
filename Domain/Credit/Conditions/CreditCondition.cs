using CustomerGraph.Domain.Credit.Decisions;

namespace CustomerGraph.Domain.Credit.Conditions;

/// <summary>A condition in exactly one of its states; each state holds what is known in it.</summary>
/// <remarks>How it gets from one state to another: <see cref="ConditionWorkflow"/>.</remarks>
public abstract record CreditCondition
{
    private CreditCondition(ConditionTerms terms, Signature proposal, DateTimeOffset since) =>
        (Terms, Proposal, Since) = (terms, proposal, since);

    /// <summary>What it says; it stays the same.</summary>
    public ConditionTerms Terms { get; }

    /// <summary>Who entered it, and when.</summary>
    public Signature Proposal { get; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset Since { get; }

    /// <summary>The name of the state.</summary>
    public abstract ConditionState State { get; }

    /// <summary>Whether it holds on a day; its end ends it, whether or not anybody notes that.</summary>
    public bool IsInForce(DateOnly day) =>
        this is InForce && Terms.From <= day && !Terms.Until.Exists(until => until <= day);

    /// <summary>Offered; nobody has accepted it.</summary>
    public sealed record Proposed(ConditionTerms Terms, Signature Proposal) : CreditCondition(Terms, Proposal, Proposal.At)
    {
        /// <inheritdoc/>
        public override ConditionState State => ConditionState.Proposed;
    }

    /// <summary>Accepted.</summary>
    public sealed record InForce(ConditionTerms Terms, Signature Proposal, Signature Acceptance) : CreditCondition(Terms, Proposal, Acceptance.At)
    {
        /// <inheritdoc/>
        public override ConditionState State => ConditionState.InForce;
    }

    /// <summary>Noted as over.</summary>
    public sealed record Expired(ConditionTerms Terms, Signature Proposal, Signature Acceptance, DateTimeOffset Since)
        : CreditCondition(Terms, Proposal, Since)
    {
        /// <inheritdoc/>
        public override ConditionState State => ConditionState.Expired;
    }

    /// <summary>Given back, or not accepted.</summary>
    public sealed record Released(ConditionTerms Terms, Signature Proposal, Option<Signature> Acceptance, Signature Release, string Reason)
        : CreditCondition(Terms, Proposal, Release.At)
    {
        /// <inheritdoc/>
        public override ConditionState State => ConditionState.Released;
    }
}
