using CustomerGraph.Domain.Credit.Decisions;

namespace CustomerGraph.Domain.Credit.Conditions;

/// <summary>What somebody wants done with a condition.</summary>
public abstract record ConditionCommand
{
    private ConditionCommand(ConditionStep step, DateTimeOffset at) => (Step, At) = (step, at);

    /// <summary>The name of the step.</summary>
    public ConditionStep Step { get; }

    /// <summary>When it is to be done.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Put it in force.</summary>
    public sealed record Accept(Signatory By, DateTimeOffset At) : ConditionCommand(ConditionStep.Accept, At);

    /// <summary>Note that it is over.</summary>
    public sealed record Expire(DateTimeOffset At) : ConditionCommand(ConditionStep.Expire, At);

    /// <summary>Give it back, or do not accept it.</summary>
    public sealed record Release(Signatory By, string Reason, DateTimeOffset At) : ConditionCommand(ConditionStep.Release, At);
}
