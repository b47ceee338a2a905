using CustomerGraph.Domain.Access.Audit;

namespace CustomerGraph.Persistence.Access.Audit;

/// <summary>An entry of the audit trail, in the table audit_trail. The table is append-only, and <see cref="AuditChain"/> tells whether it was.</summary>
public sealed class AuditRow
{
    /// <summary>The place in the trail, from 1 and without gaps; the key.</summary>
    public long Position { get; init; }

    /// <inheritdoc cref="AuditFact" path="/param[@name='At']"/>
    public DateTime At { get; init; }

    /// <inheritdoc cref="AuditFact" path="/param[@name='Actor']"/>
    public string Actor { get; init; } = "";

    /// <inheritdoc cref="AuditFact" path="/param[@name='Kind']"/>
    public AuditKind Kind { get; init; }

    /// <inheritdoc cref="AuditFact" path="/param[@name='Operation']"/>
    public string Operation { get; init; } = "";

    /// <inheritdoc cref="AuditFact" path="/param[@name='SubjectType']"/>
    public string SubjectType { get; init; } = "";

    /// <inheritdoc cref="AuditFact" path="/param[@name='SubjectCode']"/>
    public string? SubjectCode { get; init; }

    /// <inheritdoc cref="AuditFact" path="/param[@name='Rows']"/>
    public long RowCount { get; init; }

    /// <summary>The names of the fields in question, as a JSON array.</summary>
    public string Fields { get; init; } = "[]";

    /// <inheritdoc cref="AuditFact" path="/param[@name='Allowed']"/>
    public bool Allowed { get; init; }

    /// <inheritdoc cref="AuditFact" path="/param[@name='Purpose']"/>
    public string? Purpose { get; init; }

    /// <summary>The hash of the entry before, in lower case hexadecimal digits; of the first one, zeros.</summary>
    public string Previous { get; init; } = "";

    /// <summary>The hash of the entry and of all before it.</summary>
    public string Hash { get; init; } = "";
}
