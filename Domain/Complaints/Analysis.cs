using CustomerGraph.Domain.Credit.Decisions;

namespace CustomerGraph.Domain.Complaints;

/// <summary>What the cause of a complaint was, 分析原因.</summary>
/// <param name="Cause">The cause, in words.</param>
/// <param name="Category">Of which kind it is.</param>
/// <param name="Persons">The codes of the people responsible, each once.</param>
/// <param name="By">Who found out.</param>
public sealed record Analysis(string Cause, CauseCategory Category, Seq<string> Persons, Signature By);
