using CustomerGraph.Domain.Credit.Decisions;

namespace CustomerGraph.Domain.Credit.Supply;

/// <summary>What somebody wants done about the supply of a customer.</summary>
public abstract record SupplyCommand
{
    private SupplyCommand(SupplyStep step, Signatory by, DateTimeOffset at) => (Step, By, At) = (step, by, at);

    /// <summary>The name of the step.</summary>
    public SupplyStep Step { get; }

    /// <summary>Who wants it.</summary>
    public Signatory By { get; }

    /// <summary>When it is to be done.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Report an anomaly.</summary>
    public sealed record Report(AnomalyKind Kind, string Evidence, Signatory By, DateTimeOffset At) : SupplyCommand(SupplyStep.Report, By, At);

    /// <summary>Supply the customer as before.</summary>
    public sealed record Release(string Reason, Signatory By, DateTimeOffset At) : SupplyCommand(SupplyStep.Release, By, At);
}
