using CustomerGraph.Conventions.Rights;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Entities;

/// <summary>A declared reference, for what is to be said of it further.</summary>
public sealed class ReferenceField
{
    private readonly ReferenceMember reference;

    internal ReferenceField(ReferenceMember reference) => this.reference = reference;

    /// <summary>The field in the schema.</summary>
    public FieldType Field => reference.Field;

    /// <summary>Only those whom the policy lets in may follow the reference, filter or sort over it.</summary>
    public ReferenceField Requires(Policy policy)
    {
        Field.Requires(policy);
        return this;
    }

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
