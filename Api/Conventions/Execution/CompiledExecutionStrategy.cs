using CustomerGraph.Conventions.Execution.Plans;
using CustomerGraph.Conventions.Rights;
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
    public async Task<ExecutionResult> ExecuteAsync(ExecutionContext context)
    {
        var rights = OperationRights.Of(context);
        var execution = new CompiledExecution(DocumentPlans.For(context), rights);
        context.ExecutionStrategy = execution;

        await rights.PrepareAsync(context.CancellationToken);
        var result = await execution.ExecuteAsync(context);
        await rights.SettleAsync(context.CancellationToken);

        return result;
    }

    /// <inheritdoc/>
    /// <remarks>Of a subscription each event is an execution.</remarks>
    public async Task ExecuteNodeTreeAsync(ExecutionContext context, ExecutionNode rootNode)
    {
        var rights = OperationRights.Of(context);
        var execution = new CompiledExecution(DocumentPlans.For(context), rights);
        context.ExecutionStrategy = execution;

        await rights.PrepareAsync(context.CancellationToken);
        await execution.ExecuteNodeTreeAsync(context, rootNode);
        await rights.SettleAsync(context.CancellationToken);
    }

    /// <inheritdoc/>
    public Dictionary<string, (GraphQLField field, FieldType fieldType)>? GetSubFields(
        ExecutionContext executionContext, ExecutionNode executionNode) =>
        new CompiledExecution(DocumentPlans.For(executionContext), OperationRights.Of(executionContext)).GetSubFields(executionContext, executionNode);
}
