using CustomerGraph.Conventions.Execution.Json;
using CustomerGraph.Conventions.Execution.Plans;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Execution.Nodes;

/// <summary>An object whose pure fields are written at once.</summary>
internal sealed class WrittenObjectNode(
    ExecutionNode parent, Shape.Composite shape, GraphQLField field, FieldType definition, int? index, Selection? below)
    : ObjectExecutionNode(parent, shape.Type, field, definition, index), IWrittenNode
{
    private (JsonPosition From, JsonPosition To)[] places = [];

    /// <summary>The type of the object, interface or union.</summary>
    public Shape.Composite Shape => shape;

    /// <inheritdoc/>
    public Selection? Below => below;

    /// <inheritdoc/>
    public JsonSlice Slice { get; private set; }

    /// <inheritdoc/>
    public int? ChildCount => SubFields?.Length;

    /// <inheritdoc/>
    public (ExecutionNode Node, JsonPosition From, JsonPosition To) Child(int index) =>
        (SubFields![index], places[index].From, places[index].To);

    /// <summary>Takes what was written for the object, and the children that it could not write.</summary>
    public void Take(JsonSlice slice, ExecutionNode[] children, (JsonPosition From, JsonPosition To)[] childPlaces)
    {
        Slice = slice;
        SubFields = children;
        places = childPlaces;
    }
}
