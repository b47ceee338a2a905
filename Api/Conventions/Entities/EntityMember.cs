using System.Linq.Expressions;
using System.Reflection;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Conventions.Paging;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Entities;

/// <summary>A field of an entity that the layer knows how to load.</summary>
internal abstract class EntityMember(FieldType field)
{
    public FieldType Field { get; } = field;

    public string Name => Field.Name;

    /// <summary>The members of the row that the field is computed from.</summary>
    public IReadOnlyCollection<PropertyInfo> Required { get; init; } = [];
}

/// <summary>The global id, made of the key.</summary>
internal sealed class IdentityMember(FieldType field, LambdaExpression key) : EntityMember(field)
{
    public LambdaExpression Key { get; } = key;
}

/// <summary>A value that the database knows, so that it can be filtered and sorted by.</summary>
internal sealed class ColumnMember(FieldType field, LambdaExpression value) : EntityMember(field)
{
    /// <summary>The expression over the row that the database is asked for.</summary>
    public LambdaExpression Value { get; } = value;

    /// <summary>The type of the values that callers see.</summary>
    public Type ShownType { get; init; } = value.ReturnType;

    /// <summary>Makes what the database has of what callers see; the value itself when they are the same.</summary>
    public Func<object, object> Stored { get; init; } = shown => shown;

    /// <summary>Where the value is kept in the entity; absent when it is a member of the row.</summary>
    public int? Slot { get; init; }

    public bool IsNullable { get; init; }

    public bool IsFilterable { get; set; } = true;

    public bool IsSortable { get; set; } = true;
}

/// <summary>A value made in memory from members of the row.</summary>
internal sealed class ComputedMember(FieldType field) : EntityMember(field);

/// <summary>Another row that this one refers to.</summary>
internal sealed class ReferenceMember(FieldType field, LambdaExpression navigation, int slot, bool isNullable) : EntityMember(field)
{
    public LambdaExpression Navigation { get; } = navigation;

    public int Slot { get; } = slot;

    public bool IsNullable { get; } = isNullable;

    public bool IsFilterable { get; set; } = true;

    public bool IsSortable { get; set; } = true;

    /// <summary>The type in the schema of the row referred to; known once all types are.</summary>
    public IEntityType Target { get; set; } = null!;
}

/// <summary>Rows that refer to this one.</summary>
internal sealed class ListMember(FieldType field, ListLink link) : EntityMember(field)
{
    private readonly Lazy<Func<object, object?>> keyOf = new(() => Reading.Boxed(link.Parent));

    /// <summary>By what the rows of the list belong to this one.</summary>
    public ListLink Link { get; } = link;

    public Type RowType => Link.Reference.Parameters[0].Type;

    /// <summary>Reads from a loaded row what the rows of its list refer to.</summary>
    public Func<object, object?> KeyOf => keyOf.Value;

    public bool IsFilterable { get; set; } = true;

    public string? ConnectionName { get; set; }

    /// <summary>The type in the schema of the rows; known once all types are.</summary>
    public IEntityType Target { get; set; } = null!;

    public PagingOptions Paging { get; set; } = null!;
}

/// <summary>A part of the same row under a type of its own.</summary>
internal sealed class FacetMember(FieldType field, Type facet) : EntityMember(field)
{
    public Type Facet { get; } = facet;

    public IEntityType Target { get; set; } = null!;
}
