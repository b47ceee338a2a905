using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Reviews;

/// <summary>A review of the terms of a customer, 定期監控. Made by <see cref="ReviewEntry.Record"/>; it is never edited.</summary>
/// <param name="Number">The number of the review.</param>
/// <param name="Scores">How the groups of factors were scored, each once; those without evidence are missing.</param>
/// <param name="Grade">The grade that came of it.</param>
/// <param name="Limits">What the five methods gave, each once.</param>
/// <param name="Current">The limit at the time.</param>
/// <param name="Decision">What it says about the limit.</param>
/// <param name="Reason">Why.</param>
/// <param name="PolicyVersion">The version of the credit policy by which scores and limits were worked out.</param>
/// <param name="Reviewer">Who reviewed, and when.</param>
public sealed record CreditReview(
    string Number,
    Seq<ReviewScore> Scores,
    CreditGrade Grade,
    Seq<MethodLimit> Limits,
    Option<Amount> Current,
    ReviewDecision Decision,
    string Reason,
    int PolicyVersion,
    Signature Reviewer);
