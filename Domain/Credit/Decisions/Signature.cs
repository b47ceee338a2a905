using CustomerGraph.Domain.Access;

namespace CustomerGraph.Domain.Credit.Decisions;

/// <summary>One step of a decision, signed: who took it, in which role, when, 簽核.</summary>
/// <param name="By">The code of the employee.</param>
/// <param name="As">The role that gave the right to take the step.</param>
/// <param name="At">When.</param>
public sealed record Signature(string By, Role As, DateTimeOffset At)
{
    /// <summary>The day of the signature, as it was where it was given.</summary>
    public DateOnly Day => DateOnly.FromDateTime(At.DateTime);
}
