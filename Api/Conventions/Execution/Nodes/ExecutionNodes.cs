using CustomerGraph.Conventions.Execution.Plans;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace CustomerGraph.Conventions.Execution.Nodes;

/// <summary>Which node stands for a value of which type.</summary>
internal static class ExecutionNodes
{
    /// <summary>A node for a planned field of an object.</summary>
    public static ExecutionNode Build(ExecutionNode parent, PlannedField field, ExecutionContext context)
    {
        field.BindArguments(context);
        return Build(parent, field.Shape, field.Ast, field.Definition, null, field.Below);
    }

    /// <summary>A node for a field of an object or, with an index, for an item of a list.</summary>
    public static ExecutionNode Build(
        ExecutionNode parent, Shape shape, GraphQLField field, FieldType definition, int? index, Selection? below) =>
        shape switch
        {
            Shape.Leaf leaf => new ValueExecutionNode(parent, leaf.Scalar, field, definition, index),
            Shape.Many many => new WrittenListNode(parent, many, field, definition, index, below),
            Shape.Composite composite => new WrittenObjectNode(parent, composite, field, definition, index, below),
            _ => throw new InvalidOperationException($"'{shape.Type}' is not a type of results."),
        };
}
