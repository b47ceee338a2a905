namespace CustomerGraph.Domain.Credit.Policy;

/// <summary>
/// The company's own numbers for credit. A policy is never edited: a new version takes its place from a day on, and
/// whatever was decided keeps the version that it used.
/// </summary>
/// <param name="Version">From 1; the versions of a company are told apart by it.</param>
/// <param name="ValidFrom">The first day on which it holds.</param>
/// <param name="Author">The code of the employee who set it; "STANDARD" for the one that came with the program.</param>
/// <param name="Grades">How a customer is graded.</param>
/// <param name="Limits">The numbers in the five ways to set a limit.</param>
/// <param name="Signals">When a signal goes off by itself.</param>
/// <param name="Reviews">How often terms are reviewed.</param>
/// <param name="OverLimit">Who approves a shipment above the limit, and for how long.</param>
public sealed record CreditPolicy(
    int Version,
    DateOnly ValidFrom,
    string Author,
    GradePolicy Grades,
    LimitPolicy Limits,
    SignalPolicy Signals,
    ReviewPolicy Reviews,
    OverLimitPolicy OverLimit)
{
    /// <summary>The author of the policy that came with the program.</summary>
    public const string StandardAuthor = "STANDARD";

    /// <summary>The policy that holds until the company sets its own.</summary>
    public static readonly CreditPolicy Standard = new(
        Version: 1,
        DateOnly.MinValue,
        StandardAuthor,
        StandardGrades.Policy,
        LimitPolicy.Standard,
        SignalPolicy.Standard,
        ReviewPolicy.Standard,
        OverLimitPolicy.Standard);
}
