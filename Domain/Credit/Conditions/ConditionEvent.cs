using CustomerGraph.Domain.Credit.Decisions;

namespace CustomerGraph.Domain.Credit.Conditions;

/// <summary>What happened to a condition.</summary>
public abstract record ConditionEvent
{
    private ConditionEvent() { }

    /// <summary>It was offered.</summary>
    public sealed record Proposed(ConditionTerms Terms, Signature Proposal) : ConditionEvent;

    /// <summary>It was put in force.</summary>
    public sealed record Accepted(Signature Acceptance) : ConditionEvent;

    /// <summary>It was noted that it is over.</summary>
    public sealed record Expired(DateTimeOffset At) : ConditionEvent;

    /// <summary>It was given back, or not accepted.</summary>
    public sealed record Released(Signature Release, string Reason) : ConditionEvent;
}
