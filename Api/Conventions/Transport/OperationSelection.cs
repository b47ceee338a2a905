using GraphQL.Execution;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Transport;

/// <summary>Finds the operation of a document that a request means.</summary>
/// <remarks>Source: the GraphQL specification, "GetOperation".</remarks>
internal static class OperationSelection
{
    /// <summary>The operation of that name, or the only one when no name is given.</summary>
    /// <exception cref="GraphQL.ExecutionError">There is none, or there are several and no name.</exception>
    public static GraphQLOperationDefinition Find(GraphQLDocument document, string? name)
    {
        var operations = document.Definitions.OfType<GraphQLOperationDefinition>();

        if (!string.IsNullOrEmpty(name))
        {
            return operations.FirstOrDefault(operation => operation.Name == name)
                ?? throw new InvalidOperationNameError(name);
        }

        return operations.Take(2).ToArray() switch
        {
            [var only] => only,
            [] => throw new NoOperationError(),
            _ => throw new NoOperationNameError(),
        };
    }
}
