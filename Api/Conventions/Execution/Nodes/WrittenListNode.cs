using CustomerGraph.Conventions.Execution.Json;
using CustomerGraph.Conventions.Execution.Plans;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Execution.Nodes;

/// <summary>A list whose items are written at once, as far as they are pure.</summary>
internal sealed class WrittenListNode(
    ExecutionNode parent, Shape.Many shape, GraphQLField field, FieldType definition, int? index, Selection? below)
    : ArrayExecutionNode(parent, shape.Type, field, definition, index), IWrittenNode
{
    /// <summary>The type of the list.</summary>
    public Shape.Many Shape => shape;

    /// <inheritdoc/>
    public Selection? Below => below;

    /// <inheritdoc/>
    public JsonSlice Slice { get; private set; }

    /// <inheritdoc/>
    public int? ChildCount => Items?.Count;

    /// <inheritdoc/>
    public (ExecutionNode Node, JsonPosition From, JsonPosition To) Child(int index)
    {
        // An item has been resolved with its list: so it was written with it, in the place where it stands.
        var item = Items![index];
        var slice = ((IWrittenNode)item).Slice;
        return (item, slice.From, slice.To);
    }

    /// <summary>Takes what was written for the list, and the items that have something still to come.</summary>
    public void Take(JsonSlice slice, List<ExecutionNode> items)
    {
        Slice = slice;
        Items = items;
    }
}
