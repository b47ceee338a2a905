using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Checks;

/// <summary>A request to let a shipment out above the limit, 超限報批, in exactly one of its states.</summary>
/// <remarks>How it gets from one state to another: <see cref="OverLimitWorkflow"/>.</remarks>
public abstract record OverLimitRequest
{
    private OverLimitRequest(OverLimitAsk ask, Signature requester, DateTimeOffset since) => (Ask, Requester, Since) = (ask, requester, since);

    /// <summary>What is asked for; it stays the same.</summary>
    public OverLimitAsk Ask { get; }

    /// <summary>Who asked, and when.</summary>
    public Signature Requester { get; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset Since { get; }

    /// <summary>The name of the state.</summary>
    public abstract OverLimitState State { get; }

    /// <summary>Nobody has decided; from a day on nobody can.</summary>
    public sealed record Requested(OverLimitAsk Ask, Signature Requester, DateOnly LapsesOn) : OverLimitRequest(Ask, Requester, Requester.At)
    {
        /// <inheritdoc/>
        public override OverLimitState State => OverLimitState.Requested;
    }

    /// <summary>The shipment may go out until a day, which is not included.</summary>
    public sealed record Approved(OverLimitAsk Ask, Signature Requester, Signature Approval, DateOnly LapsesOn)
        : OverLimitRequest(Ask, Requester, Approval.At)
    {
        /// <inheritdoc/>
        public override OverLimitState State => OverLimitState.Approved;

        /// <summary>Whether it lets a shipment of an amount out on a day on which a role is needed for that.</summary>
        /// <remarks>
        /// The role is the one that is needed at the check: a sales manager's approval no longer counts when meanwhile more is committed than a
        /// sales manager may approve.
        /// </remarks>
        public bool Covers(string shipment, Amount amount, Role needed, DateOnly day) =>
            shipment == Ask.Shipment && amount <= Ask.Amount && day < LapsesOn
            && (needed == Role.SalesManager || Approval.As == needed);
    }

    /// <summary>It may not go out.</summary>
    public sealed record Refused(OverLimitAsk Ask, Signature Requester, Signature Refusal, string Reason)
        : OverLimitRequest(Ask, Requester, Refusal.At)
    {
        /// <inheritdoc/>
        public override OverLimitState State => OverLimitState.Refused;
    }

    /// <summary>Noted as not decided, or not used, in time.</summary>
    public sealed record Lapsed(OverLimitAsk Ask, Signature Requester, Option<Signature> Approval, DateTimeOffset Since)
        : OverLimitRequest(Ask, Requester, Since)
    {
        /// <inheritdoc/>
        public override OverLimitState State => OverLimitState.Lapsed;
    }
}
