using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Policy;

/// <summary>How often the terms of a customer are reviewed, 定期監控.</summary>
public sealed record ReviewPolicy
{
    /// <summary>Yearly for AAA and AA, half-yearly for A and B, quarterly for C, monthly for D.</summary>
    public static readonly ReviewPolicy Standard = Create(new ByGrade<int>(12, 12, 6, 6, 3, 1))
        .ToEither().IfLeft(PolicyNumber.Defect<ReviewPolicy>);

    private ReviewPolicy(ByGrade<int> months) => Months = months;

    /// <summary>After how many months a customer with a grade is reviewed again.</summary>
    public ByGrade<int> Months { get; }

    /// <summary>The policy, or all that is wrong with it, under names like reviewMonths.AAA.</summary>
    public static Validation<EntryError, ReviewPolicy> Create(ByGrade<int> months) =>
        PolicyNumber.Unless(
            new ReviewPolicy(months),
            months.Pairs.Bind(pair =>
                Entry.Between(PolicyNames.ReviewMonths(pair.Grade), pair.Value, 1, 120).FailToSeq()));

    /// <summary>The day on which the review after one of a day is due; the last day of the calendar if it is later.</summary>
    public DateOnly DueAfter(DateOnly reviewedOn, CreditGrade grade) =>
        Calendar.AddMonths(reviewedOn, Months.Of(grade));
}
