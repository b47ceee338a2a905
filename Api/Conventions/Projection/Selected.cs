using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Projection;

/// <summary>A field that the operation asks for, once per name in the answer, with all that is selected below it.</summary>
internal sealed record Selected(
    FieldType Field, GraphQLField Node, IDictionary<string, ArgumentValue>? Arguments, IReadOnlyList<GraphQLSelectionSet> Below);
