using CustomerGraph.Conventions.Rights;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Entities;

/// <summary>A declared column, for what is to be said of it further.</summary>
public sealed class ColumnField
{
    private readonly ColumnMember column;

    internal ColumnField(ColumnMember column) => this.column = column;

    /// <summary>The field in the schema.</summary>
    public FieldType Field => column.Field;

    /// <summary>Only those whom the policy lets in may read the column, filter or sort by it.</summary>
    public ColumnField Requires(Policy policy)
    {
        Field.Requires(policy);
        return this;
    }

    /// <summary>Takes the column out of the conditions.</summary>
    public ColumnField NotFilterable()
    {
        column.IsFilterable = false;
        return this;
    }

    /// <summary>Takes the column out of the orders.</summary>
    public ColumnField NotSortable()
    {
        column.IsSortable = false;
        return this;
    }
}
