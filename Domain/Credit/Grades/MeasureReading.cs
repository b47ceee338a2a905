namespace CustomerGraph.Domain.Credit.Grades;

/// <summary>What was measured, exactly, or why nothing was; and as of when.</summary>
internal readonly record struct MeasureReading(Either<FigureAbsence, Quotient> Value, Option<DateOnly> On)
{
    public static MeasureReading Absent(FigureAbsence reason) => new(reason, Option<DateOnly>.None);
}
