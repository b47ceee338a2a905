using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Reviews;
using LanguageExt;

namespace CustomerGraph.Persistence.Credit.Reviews;

/// <summary>When a customer is to be reviewed next, and why.</summary>
/// <param name="CustomerId">The key of the customer.</param>
/// <param name="Grade">The grade by which it is due: that of the last review, or else the one in the terms; none when nobody has graded it.</param>
/// <param name="LastReviewedOn">The day of the last review; none when there was none.</param>
/// <param name="Due">Since when it is due, or from when on it will be.</param>
/// <param name="PolicyVersion">The version of the credit policy that says so.</param>
public sealed record ReviewPlan(
    long CustomerId, Option<CreditGrade> Grade, Option<DateOnly> LastReviewedOn, DueReview Due, int PolicyVersion);
