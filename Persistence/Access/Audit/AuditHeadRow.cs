using CustomerGraph.Domain.Access.Audit;

namespace CustomerGraph.Persistence.Access.Audit;

/// <summary>How far the audit trail goes: the only line of the table audit_head. Whoever adds entries holds it until they are committed.</summary>
public sealed class AuditHeadRow
{
    /// <summary>The key of the only line.</summary>
    public const int OnlyId = 1;

    /// <summary>The key.</summary>
    public int Id { get; init; } = OnlyId;

    /// <inheritdoc cref="AuditHead" path="/param[@name='Count']"/>
    public long Count { get; set; }

    /// <inheritdoc cref="AuditHead" path="/param[@name='Hash']"/>
    public string Hash { get; set; } = AuditHash.Start.ToString();

    /// <summary>What only a holder of the key can make of the two; null without a key.</summary>
    public string? Seal { get; set; }
}
