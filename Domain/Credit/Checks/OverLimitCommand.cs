using CustomerGraph.Domain.Credit.Decisions;

namespace CustomerGraph.Domain.Credit.Checks;

/// <summary>What somebody wants done with a request to go above the limit.</summary>
public abstract record OverLimitCommand
{
    private OverLimitCommand(OverLimitStep step, DateTimeOffset at) => (Step, At) = (step, at);

    /// <summary>The name of the step.</summary>
    public OverLimitStep Step { get; }

    /// <summary>When it is to be done.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Approve it.</summary>
    public sealed record Approve(Signatory By, DateTimeOffset At) : OverLimitCommand(OverLimitStep.Approve, At);

    /// <summary>Refuse it.</summary>
    public sealed record Refuse(string Reason, Signatory By, DateTimeOffset At) : OverLimitCommand(OverLimitStep.Refuse, At);

    /// <summary>Note that its time is over.</summary>
    public sealed record Lapse(DateTimeOffset At) : OverLimitCommand(OverLimitStep.Lapse, At);
}
