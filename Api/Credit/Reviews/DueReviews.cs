using CustomerGraph.Persistence.Credit.Reviews;

namespace CustomerGraph.Api.Credit.Reviews;

/// <summary>The customers that are to be reviewed.</summary>
/// <param name="On">The day on which they are due.</param>
/// <param name="Rows">They, the longest due first, then by code.</param>
internal sealed record DueReviews(DateOnly On, IReadOnlyList<ReviewPlan> Rows)
{
    /// <summary>Those of some customers that are due on a day.</summary>
    public static DueReviews Of(DateOnly day, IEnumerable<ReviewPlan> plans) => new(
        day,
        [.. plans.Where(plan => plan.Due.DueOn <= day).OrderBy(plan => plan.Due.DueOn).ThenBy(plan => plan.Due.Customer, StringComparer.Ordinal)]);
}
