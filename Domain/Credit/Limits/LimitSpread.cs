using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Limits;

/// <summary>How far apart the limits of the methods are.</summary>
/// <param name="Lowest">The lowest limit.</param>
/// <param name="Highest">The highest limit.</param>
/// <param name="Ratio">The highest over the lowest, 1 when all agree; or why there is none.</param>
public sealed record LimitSpread(Amount Lowest, Amount Highest, Either<FigureAbsence, decimal> Ratio);
