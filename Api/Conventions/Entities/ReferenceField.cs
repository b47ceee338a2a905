using GraphQL.Types;

namespace CustomerGraph.Conventions.Entities;

/// <summary>A declared reference, for what is to be said of it further.</summary>
public sealed class ReferenceField
{
    private readonly ReferenceMember reference;

    internal ReferenceField(ReferenceMember reference) => this.reference = reference;

    /// <summary>The field in the schema.</summary>
    public FieldType Field => reference.Field;

    /// <summary>Takes the reference out of the conditions.</summary>
    public ReferenceField NotFilterable()
    {
        reference.IsFilterable = false;
        return this;
    }

    /// <summary>Takes the reference out of the orders.</summary>
    public ReferenceField NotSortable()
    {
        reference.IsSortable = false;
        return this;
    }
}
