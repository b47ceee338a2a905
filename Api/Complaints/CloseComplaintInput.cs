using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Complaints;
using LanguageExt;

namespace CustomerGraph.Api.Complaints;

/// <summary>What a complaint taught.</summary>
/// <param name="Complaint">The complaint.</param>
/// <param name="ExpectedVersion">The version that was read; with another one nothing is changed.</param>
/// <param name="Lesson">The lesson, in 1 to 4,000 characters.</param>
/// <param name="Measures">What is done so that it does not happen again, one to 20.</param>
public sealed record CloseComplaintInput([IdOf("Complaint")] long Complaint, int ExpectedVersion, string Lesson, IReadOnlyList<MeasureInput> Measures)
{
    /// <summary>The summary, to be checked.</summary>
    internal SummaryEntry ToEntry() => new(
        Lesson, Measures.Select(measure => new MeasureEntry(measure.Action, measure.Owner, measure.Due)).ToSeq().Strict());
}
