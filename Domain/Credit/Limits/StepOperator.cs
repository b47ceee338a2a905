namespace CustomerGraph.Domain.Credit.Limits;

/// <summary>What is done with a number in a step, with the result of all before it.</summary>
public enum StepOperator
{
    /// <summary>It is added; the first number of every step is.</summary>
    Plus,

    /// <summary>It is taken away.</summary>
    Minus,

    /// <summary>It is a factor.</summary>
    Times,

    /// <summary>It is a divisor.</summary>
    Over,
}
