using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Complaints;

namespace CustomerGraph.Api.Complaints;

/// <summary>What the cause of a complaint was.</summary>
/// <param name="Complaint">The complaint.</param>
/// <param name="ExpectedVersion">The version that was read; with another one nothing is changed.</param>
/// <param name="Cause">The cause, in 1 to 4,000 characters.</param>
/// <param name="Category">Of which kind it is.</param>
/// <param name="Persons">The codes of the people responsible, at most 20.</param>
public sealed record AnalyseComplaintInput([IdOf("Complaint")] long Complaint, int ExpectedVersion, string Cause, CauseCategory Category, IReadOnlyList<string>? Persons = null)
{
    /// <summary>The analysis, to be checked.</summary>
    internal AnalysisEntry ToEntry() => new(Cause, Category, (Persons ?? []).ToSeq().Strict());
}
