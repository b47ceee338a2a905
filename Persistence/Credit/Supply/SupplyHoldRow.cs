using CustomerGraph.Domain.Credit.Supply;
using CustomerGraph.Persistence.Credit.Decisions;
using CustomerGraph.Persistence.Customers;

namespace CustomerGraph.Persistence.Credit.Supply;

/// <summary>A line of the table supply_holds: the <see cref="CustomerSupply"/> of a customer of which something was ever reported.</summary>
public sealed class SupplyHoldRow : IDecisionRow
{
    /// <inheritdoc/>
    public long Id { get; init; }

    /// <inheritdoc/>
    public long CustomerId { get; init; }

    /// <inheritdoc/>
    public CustomerRow Customer { get; init; } = null!;

    /// <summary>Whether it is supplied on credit.</summary>
    public SupplyState State { get; set; }

    /// <summary>What was reported and is not answered, as <see cref="ReportedAnomaly"/> writes it.</summary>
    public string Reports { get; set; } = "[]";

    /// <summary>Since when supply is suspended, in UTC; null while it is not.</summary>
    public DateTime? SuspendedAt { get; set; }

    /// <summary>Who last released it; null while nobody has.</summary>
    public string? ReleasedBy { get; set; }

    /// <summary>When, in UTC.</summary>
    public DateTime? ReleasedAt { get; set; }

    /// <summary>Why it was last released.</summary>
    public string? ReleaseReason { get; set; }

    /// <summary>When it last changed, in UTC.</summary>
    public DateTime ChangedAt { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }

    /// <summary>A customer has one supply.</summary>
    string IDecisionRow.Number => "";
}
