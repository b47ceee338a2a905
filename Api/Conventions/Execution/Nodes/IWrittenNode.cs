using CustomerGraph.Conventions.Execution.Json;
using CustomerGraph.Conventions.Execution.Plans;
using GraphQL.Execution;

namespace CustomerGraph.Conventions.Execution.Nodes;

/// <summary>A node of an object or a list whose JSON may have been written at once, without a node for each value.</summary>
/// <remarks>
/// When it was, its child nodes are only those that are still to be executed or have such below them, and each knows
/// its place in the JSON. When it was not, because something in it fails, it is an ordinary node of the engine.
/// </remarks>
internal interface IWrittenNode
{
    /// <summary>What is selected below the field of the node; null for lists of scalars.</summary>
    Selection? Below { get; }

    /// <summary>The JSON of the node, its child nodes' places included; without a sink when it was not written.</summary>
    JsonSlice Slice { get; }

    /// <summary>How many child nodes there are; null once the node has become null because of one of them.</summary>
    int? ChildCount { get; }

    /// <summary>A child node and the place where it stands; the place is empty when its JSON is still to come.</summary>
    (ExecutionNode Node, JsonPosition From, JsonPosition To) Child(int index);
}
