using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Limits;

/// <summary>The limit that one method gives, and how it comes to it.</summary>
/// <param name="Method">The method.</param>
/// <param name="Formula">The id and version of its formula.</param>
/// <param name="Limit">The limit, cut off behind the fourth digit, zero or more; or why there is none.</param>
/// <param name="Inputs">What went in, each with its day; also what is known of an absent limit.</param>
/// <param name="Steps">How it was computed; empty when the limit is absent.</param>
public sealed record LimitEstimate(
    LimitMethod Method,
    FormulaId Formula,
    Either<LimitAbsence, Amount> Limit,
    Seq<LimitInput> Inputs,
    Seq<LimitStep> Steps);
