using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Persistence.Store;
using LanguageExt;

namespace CustomerGraph.Persistence.Access.Audit;

/// <summary>What somebody does, as the audit trail says it.</summary>
public static class AuditFacts
{
    /// <summary>Somebody does something to one thing.</summary>
    /// <param name="by">Who, when, and how.</param>
    /// <param name="kind">What kind of thing is done.</param>
    /// <param name="table">The table that it is done in.</param>
    /// <param name="code">What it is done to, as people call it; none when it is several.</param>
    public static AuditFact Does(this Authorship by, AuditKind kind, string table, Option<string> code) =>
        new(kind, by.Actor, new DateTimeOffset(by.At, TimeSpan.Zero), by.Operation, table, code);
}
