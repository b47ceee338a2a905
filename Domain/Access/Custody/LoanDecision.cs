namespace CustomerGraph.Domain.Access.Custody;

/// <summary>Who decided about a request, and when.</summary>
/// <param name="By">The code of the employee.</param>
/// <param name="At">When.</param>
public sealed record LoanDecision(string By, DateTimeOffset At);
