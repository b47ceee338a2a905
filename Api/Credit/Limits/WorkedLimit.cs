using CustomerGraph.Domain.Credit.Limits;

namespace CustomerGraph.Api.Credit.Limits;

/// <summary>The limit that one method gives.</summary>
/// <param name="Estimate">The limit, and how the method comes to it.</param>
/// <param name="Day">The day as of which it is.</param>
/// <param name="PolicyVersion">The version of the credit policy whose numbers went in.</param>
internal sealed record WorkedLimit(LimitEstimate Estimate, DateOnly Day, int PolicyVersion)
{
    /// <summary>The limits of all methods.</summary>
    public static IEnumerable<WorkedLimit> Of(LimitComparison comparison) =>
        comparison.Estimates.Map(estimate => new WorkedLimit(estimate, comparison.Scorecard.Day, comparison.Scorecard.Policy.Version));
}
