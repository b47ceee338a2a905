namespace CustomerGraph.Domain.Complaints;

/// <summary>What is known of a complaint once it was analysed.</summary>
/// <param name="Verdict">Why it is valid.</param>
/// <param name="Assignment">Who looks after it.</param>
/// <param name="Analysis">What the cause was.</param>
public sealed record Finding(Verdict Verdict, Assignment Assignment, Analysis Analysis);
