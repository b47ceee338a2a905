using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Complaints;
using LanguageExt;

namespace CustomerGraph.Api.Complaints;

/// <summary>What to do for the customer.</summary>
/// <param name="Complaint">The complaint.</param>
/// <param name="ExpectedVersion">The version that was read; with another one nothing is changed.</param>
/// <param name="Remedies">One to 20.</param>
public sealed record ProposeRemediesInput([IdOf("Complaint")] long Complaint, int ExpectedVersion, IReadOnlyList<RemedyInput> Remedies)
{
    /// <summary>The remedies, to be checked.</summary>
    internal Seq<RemedyEntry> ToEntries() => Remedies.Select(remedy => new RemedyEntry(remedy.Kind, remedy.Description, remedy.Cost)).ToSeq().Strict();
}
