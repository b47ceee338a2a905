using CustomerGraph.Domain.Credit.Decisions;

namespace CustomerGraph.Domain.Credit.Terms;

/// <summary>What somebody wants done with a change of limit.</summary>
public abstract record LimitChangeCommand
{
    private LimitChangeCommand(LimitChangeStep step, Signatory by, DateTimeOffset at) => (Step, By, At) = (step, by, at);

    /// <summary>The name of the step.</summary>
    public LimitChangeStep Step { get; }

    /// <summary>Who wants it.</summary>
    public Signatory By { get; }

    /// <summary>When it is to be done.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Be for it.</summary>
    public sealed record Endorse(Signatory By, DateTimeOffset At) : LimitChangeCommand(LimitChangeStep.Endorse, By, At);

    /// <summary>Approve it.</summary>
    public sealed record Approve(Signatory By, DateTimeOffset At) : LimitChangeCommand(LimitChangeStep.Approve, By, At);

    /// <summary>Not endorse or not approve it.</summary>
    public sealed record Refuse(string Reason, Signatory By, DateTimeOffset At) : LimitChangeCommand(LimitChangeStep.Refuse, By, At);

    /// <summary>Take it back.</summary>
    public sealed record Withdraw(Signatory By, DateTimeOffset At) : LimitChangeCommand(LimitChangeStep.Withdraw, By, At);
}
