using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Terms;

namespace CustomerGraph.Domain.Credit.TradeCards;

/// <summary>The card by which a new customer gets credit, 客戶交易卡, in exactly one of its states.</summary>
/// <remarks>How it gets from one state to another: <see cref="TradeCardWorkflow"/>.</remarks>
public abstract record TradeCard
{
    private TradeCard(TradeCardContent content, Signature drafter, DateTimeOffset since) =>
        (Content, Drafter, Since) = (content, drafter, since);

    /// <summary>What it says.</summary>
    public TradeCardContent Content { get; }

    /// <summary>Who drafted it, and when.</summary>
    public Signature Drafter { get; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset Since { get; }

    /// <summary>The name of the state.</summary>
    public abstract TradeCardState State { get; }

    /// <summary>A salesperson is writing it.</summary>
    public sealed record Drafted(TradeCardContent Content, Signature Drafter, DateTimeOffset Since) : TradeCard(Content, Drafter, Since)
    {
        /// <inheritdoc/>
        public override TradeCardState State => TradeCardState.Drafted;
    }

    /// <summary>It lies with the sales manager.</summary>
    public sealed record Submitted(TradeCardContent Content, Signature Drafter, DateTimeOffset Since) : TradeCard(Content, Drafter, Since)
    {
        /// <inheritdoc/>
        public override TradeCardState State => TradeCardState.Submitted;
    }

    /// <summary>The sales manager is for it.</summary>
    public sealed record Endorsed(TradeCardContent Content, Signature Drafter, Signature Endorser) : TradeCard(Content, Drafter, Endorser.At)
    {
        /// <inheritdoc/>
        public override TradeCardState State => TradeCardState.Endorsed;
    }

    /// <summary>The customer may buy on credit, on these terms.</summary>
    public sealed record Approved(TradeCardContent Content, Signature Drafter, Signature Endorser, AgreedTerms Agreed)
        : TradeCard(Content, Drafter, Agreed.Approval.At)
    {
        /// <inheritdoc/>
        public override TradeCardState State => TradeCardState.Approved;
    }

    /// <summary>It was not endorsed, or endorsed and not approved. A new draft can answer it.</summary>
    public sealed record Rejected(TradeCardContent Content, Signature Drafter, Option<Signature> Endorser, Signature Rejection, string Reason)
        : TradeCard(Content, Drafter, Rejection.At)
    {
        /// <inheritdoc/>
        public override TradeCardState State => TradeCardState.Rejected;
    }
}
