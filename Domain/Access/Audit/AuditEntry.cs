namespace CustomerGraph.Domain.Access.Audit;

/// <summary>A fact in its place in the trail.</summary>
/// <param name="Position">The place, from 1.</param>
/// <param name="Fact">What happened.</param>
public sealed record AuditEntry(long Position, AuditFact Fact);
