using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Policy;

namespace CustomerGraph.Domain.Credit.Reviews;

/// <summary>Which customers are to be reviewed.</summary>
public static class ReviewsDue
{
    /// <summary>The reviews that are due on a day, the longest due first, then by customer code.</summary>
    public static Seq<DueReview> On(DateOnly day, Seq<ReviewSubject> subjects, ReviewPolicy policy) =>
        subjects.Map(subject => Of(subject, policy))
            .Filter(review => review.DueOn <= day)
            .OrderBy(review => review.DueOn)
            .ThenBy(review => review.Customer, StringComparer.Ordinal)
            .ToSeq().Strict();

    /// <summary>When a customer is to be reviewed next. A signal counts if it fired after the day of the last review.</summary>
    public static DueReview Of(ReviewSubject subject, ReviewPolicy policy)
    {
        var signals = subject.Signals.Filter(signal => signal.On > subject.Last).OrderBy(signal => signal.On).ToSeq().Strict();
        var regular = policy.DueAfter(subject.Last, subject.Grade.IfNone(CreditGrade.D));

        return new DueReview(
            subject.Customer,
            signals.HeadOrNone().Map(signal => signal.On).Filter(on => on < regular).IfNone(regular),
            signals);
    }
}
