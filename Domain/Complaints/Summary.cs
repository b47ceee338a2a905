using CustomerGraph.Domain.Credit.Decisions;

namespace CustomerGraph.Domain.Complaints;

/// <summary>What a complaint taught the company, 總結.</summary>
/// <param name="Lesson">The lesson.</param>
/// <param name="Measures">What is done so that it does not happen again; one or more.</param>
/// <param name="By">Who wrote it down.</param>
public sealed record Summary(string Lesson, Seq<Measure> Measures, Signature By);
