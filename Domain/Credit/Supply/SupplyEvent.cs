using CustomerGraph.Domain.Credit.Decisions;

namespace CustomerGraph.Domain.Credit.Supply;

/// <summary>What happened to the supply of a customer.</summary>
public abstract record SupplyEvent
{
    private SupplyEvent() { }

    /// <summary>An anomaly was reported.</summary>
    public sealed record Reported(AnomalyReport Report) : SupplyEvent;

    /// <summary>With that, supply was suspended.</summary>
    public sealed record Suspended(DateTimeOffset At) : SupplyEvent;

    /// <summary>The customer is supplied as before.</summary>
    public sealed record Released(Signature By, string Reason) : SupplyEvent;
}
