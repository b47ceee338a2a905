using CustomerGraph.Conventions.Projection;

namespace CustomerGraph.Conventions.Entities;

/// <summary>What was loaded of one row for one selection. Fields of an <see cref="EntityType{TRow}"/> are read from it.</summary>
public abstract class Entity
{
    private protected Entity()
    {
    }

    /// <summary>The type that the entity has in the schema.</summary>
    public IEntityType Type => Loaded.Type;

    /// <summary>Values of columns that are no member of the row, by the slot of the column.</summary>
    internal object?[]? Values { get; set; }

    /// <summary>What was loaded of the rows that this one refers to, by the slot of the reference.</summary>
    internal Entity?[]? References { get; set; }

    /// <summary>The keys of the order in which it was read; absent when nobody asks for a cursor.</summary>
    internal object?[]? Keys { get; set; }

    /// <summary>The key of the row to whose list this one belongs, or by which it was asked for.</summary>
    internal object? Owner { get; set; }

    /// <summary>The lists below, by their place in the plan.</summary>
    internal object?[]? Lists { get; set; }

    /// <summary>What was asked for when the row was loaded.</summary>
    internal EntityPlan? Plan { get; set; }

    internal EntityPlan Loaded => Plan ?? throw new InvalidOperationException(
        "The entity was not loaded for a selection. Entities come from connections, references, nodes and EntityReader only.");

    /// <summary>The row; only what was selected or required is filled in.</summary>
    internal abstract object RowObject { get; }
}
