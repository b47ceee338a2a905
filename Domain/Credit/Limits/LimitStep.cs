using CustomerGraph.Domain.Credit.Grades;

namespace CustomerGraph.Domain.Credit.Limits;

/// <summary>One step on the way to a limit. In words: <see cref="LimitText"/>.</summary>
public abstract record LimitStep
{
    private LimitStep() { }

    /// <summary>A number was computed from others, from left to right.</summary>
    public sealed record Computed(LimitTerm Term, decimal Value, Seq<StepOperand> Operands) : LimitStep;

    /// <summary>The lower of two numbers was taken.</summary>
    public sealed record Lower(LimitTerm Term, decimal Value, StepOperand One, StepOperand Other) : LimitStep;

    /// <summary>The median of the limits of other methods was taken.</summary>
    public sealed record Middle(decimal Value, Seq<(LimitMethod Method, decimal Limit)> Limits) : LimitStep;

    /// <summary>The grade was looked up.</summary>
    public sealed record Graded(CreditGrade Grade, decimal Factor) : LimitStep;

    /// <summary>Something is to be said.</summary>
    public sealed record Remarked(LimitRemark Remark) : LimitStep;
}
