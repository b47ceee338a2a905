using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Reviews;

/// <summary>What a review says about the limit. It changes nothing by itself: what it says is proposed as a change of limit.</summary>
public abstract record ReviewDecision
{
    private ReviewDecision() { }

    /// <summary>The limit that is to be proposed; none when all stays as it is.</summary>
    public abstract Option<Amount> Proposed { get; }

    /// <summary>All stays as it is.</summary>
    public sealed record Keep : ReviewDecision
    {
        /// <inheritdoc/>
        public override Option<Amount> Proposed => Option<Amount>.None;
    }

    /// <summary>The customer should get more credit, or its first limit.</summary>
    public sealed record Raise(Amount To) : ReviewDecision
    {
        /// <inheritdoc/>
        public override Option<Amount> Proposed => To;
    }

    /// <summary>The customer should get less credit.</summary>
    public sealed record Lower(Amount To) : ReviewDecision
    {
        /// <inheritdoc/>
        public override Option<Amount> Proposed => To;
    }

    /// <summary>The customer should get no credit: a limit of zero, which is not the same as no limit.</summary>
    public sealed record StopCredit : ReviewDecision
    {
        /// <inheritdoc/>
        public override Option<Amount> Proposed => Amount.Zero;
    }
}
