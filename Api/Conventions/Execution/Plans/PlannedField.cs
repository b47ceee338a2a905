using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace CustomerGraph.Conventions.Execution.Plans;

/// <summary>A field of a selection: all the places in the document that share its response name, merged.</summary>
internal sealed class PlannedField(
    string name, GraphQLField first, GraphQLField merged, FieldType definition, Selection? below)
{
    /// <summary>The name in the response.</summary>
    public string Name { get; } = name;

    /// <summary>The field of the document, with the selections of all its places.</summary>
    public GraphQLField Ast { get; } = merged;

    /// <summary>The field of the schema.</summary>
    public FieldType Definition { get; } = definition;

    /// <summary>The type of the field.</summary>
    public Shape Shape { get; } = Shape.Of(definition.ResolvedType!);

    /// <summary>What is selected below; null for scalars.</summary>
    public Selection? Below { get; } = below;

    /// <summary>The arguments of the field in this execution.</summary>
    public FieldArguments Arguments(ExecutionContext context) =>
        Definition.Arguments is { Count: > 0 }
            ? new FieldArguments(Definition, GraphQL.ExecutionContextExtensions.GetArguments(context, Definition, first))
            : default;

    /// <summary>Makes the engine find arguments and directives by the merged field, as it does after a merge of its own.</summary>
    public void BindArguments(ExecutionContext context)
    {
        if (ReferenceEquals(first, Ast))
        {
            return;
        }

        Copy(context.ArgumentValues, first, Ast);
        Copy<ASTNode, IDictionary<string, DirectiveInfo>>(context.DirectiveValues, first, Ast);
    }

    private static void Copy<TNode, TValue>(IReadOnlyDictionary<TNode, TValue>? values, TNode from, TNode to)
        where TNode : notnull
    {
        if (values is IDictionary<TNode, TValue> writable && writable.TryGetValue(from, out var value))
        {
            writable[to] = value;
        }
    }
}
