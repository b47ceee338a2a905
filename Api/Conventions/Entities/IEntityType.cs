using System.Linq.Expressions;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Conventions.Paging;
using CustomerGraph.Conventions.Projection;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Entities;

/// <summary>An object type whose fields are columns, references and lists of a row.</summary>
public interface IEntityType : IObjectGraphType
{
    /// <summary>The type of the row.</summary>
    Type RowType { get; }

    /// <summary>Its fields that the layer knows how to load, filter and sort by.</summary>
    internal IReadOnlyList<EntityMember> Members { get; }

    /// <summary>What tells two rows apart: the last key of every order.</summary>
    internal LambdaExpression RowKey { get; }

    /// <summary>The member that a field of the schema stands for, when it does.</summary>
    internal EntityMember? Find(FieldType field);

    /// <summary>Whether the type has a global id, so that it can be read by <c>node</c>.</summary>
    internal bool IsNode { get; }

    /// <summary>What the inputs for conditions and orders are named after: <c>X</c> gives <c>XFilterInput</c>.</summary>
    string InputName { get; }

    /// <summary>The name of the conditions on it.</summary>
    internal string FilterName => InputName + "FilterInput";

    /// <summary>The name of the orders of it.</summary>
    internal string SortName => InputName + "SortInput";

    /// <summary>The name of the conditions on a list of it.</summary>
    internal string ListFilterName => $"ListFilterInputTypeOf{FilterName}";

    internal Task<Page> ReadPageAsync(IRowSession session, PageRequest request, LambdaExpression? restriction, CancellationToken cancellation);

    internal Task<IReadOnlyDictionary<object, Page>> ReadListsAsync(
        IRowSession session, PageRequest request, ListLink link, IReadOnlyCollection<object> parents, CancellationToken cancellation);

    internal Task<IReadOnlyDictionary<object, Entity>> ReadByKeyAsync(
        IRowSession session, EntityPlan plan, LambdaExpression key, IReadOnlyCollection<object> keys, CancellationToken cancellation);
}
