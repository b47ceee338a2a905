using GraphQL;
using GraphQL.Execution;
using GraphQL.MicrosoftDI;
using Microsoft.Extensions.DependencyInjection;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace CustomerGraph.Conventions.Execution;

/// <summary>Executes each event of a subscription in a scope of its own, and what is selected below it compiled.</summary>
public sealed class CompiledSubscriptionStrategy(IServiceScopeFactory scopes)
    : ScopedSubscriptionExecutionStrategy(scopes, new CompiledExecutionStrategy())
{
    /// <inheritdoc/>
    protected override async ValueTask<ExecutionResult> ProcessDataAsync(
        ExecutionContext context, ExecutionNode node, object? value)
    {
        var result = await base.ProcessDataAsync(context, node, value);
        if (result.Data is ExecutionNode root)
        {
            result.Data = new ResultData(root, memory: null);
        }

        return result;
    }
}
