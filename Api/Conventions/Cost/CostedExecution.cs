using GraphQL;
using GraphQL.DI;
using GraphQL.Execution;
using GraphQL.Validation;

namespace CustomerGraph.Conventions.Cost;

/// <summary>Prices every valid operation before it is executed, refuses what is too dear, and reports on request.</summary>
public sealed class CostedExecution(CostAnalyzer analyzer, RateLimit rates) : IConfigureExecution
{
    /// <summary>After the guard (200).</summary>
    public float SortOrder => 300;

    /// <inheritdoc/>
    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        var account = CostAccount.Of(options);
        var pricing = new Pricing(analyzer, rates, account);
        options.Listeners.Add(pricing);

        var result = await next(options);

        return (account.Mode, pricing.Cost) switch
        {
            (CostMode.Report, { } cost) => Reported(result, cost),
            (CostMode.Validate, { } cost) when pricing.Stopped => Reported(new ExecutionResult(), cost),
            _ => result,
        };
    }

    private static ExecutionResult Reported(ExecutionResult result, OperationCost cost)
    {
        (result.Extensions ??= [])["operationCost"] = new Dictionary<string, object?>
        {
            ["fieldCost"] = cost.FieldCost,
            ["typeCost"] = cost.TypeCost,
        };

        return result;
    }

    private sealed class Pricing(CostAnalyzer analyzer, RateLimit rates, CostAccount account) : DocumentExecutionListenerBase
    {
        public OperationCost? Cost { get; private set; }

        /// <summary>Whether nothing was executed because only the cost was asked for.</summary>
        public bool Stopped { get; private set; }

        public override Task AfterValidationAsync(IExecutionContext context, IValidationResult validationResult)
        {
            if (!validationResult.IsValid)
            {
                return Task.CompletedTask;
            }

            var cost = analyzer.Price(context.Document, context.Operation, context.ExecutionOptions.Variables);
            Cost = cost;
            if (account.Mode == CostMode.Validate)
            {
                Stopped = true;
                context.Errors.Add(new ExecutionError("Not executed."));
            }
            else if ((analyzer.Over(account.Add(cost)) ?? rates.Take(account.Caller, cost.Charge)) is { } refusal)
            {
                context.Errors.Add(refusal);
            }

            return Task.CompletedTask;
        }
    }
}
