namespace CustomerGraph.Conventions.Entities;

/// <inheritdoc/>
public sealed class Entity<TRow> : Entity
    where TRow : class
{
    /// <summary>The row. Only what was selected, or what a field said that it requires, is filled in.</summary>
    public required TRow Row { get; init; }

    internal override object RowObject => Row;
}
