namespace CustomerGraph.Domain.Credit.Grades;

/// <summary>What one measure brings.</summary>
/// <param name="Measure">What is measured.</param>
/// <param name="Value">The number, or why there is none.</param>
/// <param name="Points">
/// From 0 to 100; none when nothing is known. Whoever owes nothing has points without a number.
/// </param>
/// <param name="EvidenceOn">The day as of which the evidence holds; none without evidence.</param>
public sealed record MeasureScore(
    CreditMeasure Measure, Either<FigureAbsence, decimal> Value, Option<int> Points, Option<DateOnly> EvidenceOn);
