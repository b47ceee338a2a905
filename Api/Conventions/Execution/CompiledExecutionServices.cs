using GraphQL;
using GraphQL.DI;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Execution;

/// <summary>How a schema is executed by this layer.</summary>
public static class CompiledExecutionServices
{
    /// <summary>Executes queries and mutations compiled; <see cref="ResultWriter"/> writes their results.</summary>
    public static IGraphQLBuilder AddCompiledExecution(this IGraphQLBuilder builder) => builder
        .AddExecutionStrategy<CompiledExecutionStrategy>(OperationType.Query)
        .AddExecutionStrategy<CompiledExecutionStrategy>(OperationType.Mutation);
}
