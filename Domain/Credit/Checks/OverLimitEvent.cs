using CustomerGraph.Domain.Credit.Decisions;

namespace CustomerGraph.Domain.Credit.Checks;

/// <summary>What happened to a request to go above the limit.</summary>
public abstract record OverLimitEvent
{
    private OverLimitEvent() { }

    /// <summary>It was made.</summary>
    public sealed record Requested(OverLimitAsk Ask, Signature Requester, DateOnly LapsesOn) : OverLimitEvent;

    /// <summary>It was approved.</summary>
    public sealed record Approved(Signature Approval, DateOnly LapsesOn) : OverLimitEvent;

    /// <summary>It was refused.</summary>
    public sealed record Refused(Signature Refusal, string Reason) : OverLimitEvent;

    /// <summary>It was noted that its time is over.</summary>
    public sealed record Lapsed(DateTimeOffset At) : OverLimitEvent;
}
