using CustomerGraph.Conventions.Execution.Plans;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace CustomerGraph.Conventions.Execution;

/// <summary>
/// Executes queries and mutations as the engine does, but writes selections of pure fields straight to JSON.
/// </summary>
/// <remarks>
/// Results, errors, their paths and their order are the engine's own. The data of a result is a
/// <see cref="ResultData"/>: <see cref="ResultWriter"/> makes the response of it.
/// </remarks>
public sealed class CompiledExecutionStrategy : IExecutionStrategy
{
    /// <inheritdoc/>
    public Task<ExecutionResult> ExecuteAsync(ExecutionContext context)
    {
        var execution = new CompiledExecution(DocumentPlans.For(context));
        context.ExecutionStrategy = execution;
        return execution.ExecuteAsync(context);
    }

    /// <inheritdoc/>
    /// <remarks>Of a subscription each event is an execution.</remarks>
    public Task ExecuteNodeTreeAsync(ExecutionContext context, ExecutionNode rootNode)
    {
        var execution = new CompiledExecution(DocumentPlans.For(context));
        context.ExecutionStrategy = execution;
        return execution.ExecuteNodeTreeAsync(context, rootNode);
    }

    /// <inheritdoc/>
    public Dictionary<string, (GraphQLField field, FieldType fieldType)>? GetSubFields(
        ExecutionContext executionContext, ExecutionNode executionNode) =>
        new CompiledExecution(DocumentPlans.For(executionContext)).GetSubFields(executionContext, executionNode);
}
