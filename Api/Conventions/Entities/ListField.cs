using CustomerGraph.Conventions.Rights;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Entities;

/// <summary>A declared list, for what is to be said of it further.</summary>
public sealed class ListField
{
    private readonly ListMember list;

    internal ListField(ListMember list) => this.list = list;

    /// <summary>The field in the schema.</summary>
    public FieldType Field => list.Field;

    /// <summary>Only those whom the policy lets in may read the list, or filter over it.</summary>
    public ListField Requires(Policy policy)
    {
        Field.Requires(policy);
        return this;
    }

    /// <summary>Takes the list out of the conditions.</summary>
    public ListField NotFilterable()
    {
        list.IsFilterable = false;
        return this;
    }

    /// <summary>Names the connection, where another field of the same name has other rows: <c>X</c> gives <c>XConnection</c>.</summary>
    public ListField Named(string connection)
    {
        list.ConnectionName = connection;
        return this;
    }
}
