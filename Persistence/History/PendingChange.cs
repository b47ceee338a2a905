using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CustomerGraph.Persistence.History;

/// <summary>A row that is about to be saved, and what it was before.</summary>
/// <param name="Entry">The row, as tracked.</param>
/// <param name="IsNew">Whether the row is made now.</param>
/// <param name="Fields">The fields that may differ.</param>
internal sealed record PendingChange(EntityEntry<IVersioned> Entry, bool IsNew, IReadOnlyList<PendingField> Fields)
{
    /// <summary>Whether there is anything to save.</summary>
    public bool Matters => IsNew || Fields.Count > 0;
}
