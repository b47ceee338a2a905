namespace CustomerGraph.Domain.Credit.Limits;

/// <summary>A number in a step.</summary>
/// <param name="Operator">What is done with it.</param>
/// <param name="Term">What it is.</param>
/// <param name="Value">The number, to 28 digits.</param>
public sealed record StepOperand(StepOperator Operator, LimitTerm Term, decimal Value);
