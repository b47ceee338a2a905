using System.Runtime.CompilerServices;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Execution;
using GraphQL;
using GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace CustomerGraph.Conventions.Transport.Subscriptions;

/// <summary>Executes a subscription: its selection once for each event, one after the other.</summary>
/// <remarks>
/// Each event has its own scope of services and its own time limit, and its user is admitted anew: a subscription ends with
/// the event for which its user is refused. The next event is taken from the source when the result of the last one has
/// been taken from here.
/// </remarks>
internal sealed class EventExecution(
    IServiceScopeFactory scopes, IUserAdmission users, IOptions<ExecutionLimits> limits)
    : SubscriptionExecutionStrategy(new CompiledExecutionStrategy())
{
    protected override async Task<IObservable<ExecutionResult>?> ResolveResponseStreamAsync(
        ExecutionContext context, ExecutionNode node)
    {
        try
        {
            var resolver = node.FieldDefinition.StreamResolver
                ?? throw new InvalidOperationException($"The field {node.Name} has no event source.");
            var source = await resolver.ResolveAsync(new ReadonlyResolveFieldContext(node, context));

            // What outlives this call must not hold the services that the subscription was started with.
            var kept = CloneExecutionContext(context, CancellationToken.None);
            kept.RequestServices = null;

            return new ResponseStream(Results(kept, node, EventSource.Of(source)));
        }
        catch (Exception exception) when (!context.CancellationToken.IsCancellationRequested)
        {
            context.Errors.Add(await ErrorOf(context, node, exception));

            return null;
        }
    }

    private async IAsyncEnumerable<ExecutionResult> Results(
        ExecutionContext context,
        ExecutionNode node,
        EventSource source,
        [EnumeratorCancellation] CancellationToken stop = default)
    {
        await using var events = source.Events.GetAsyncEnumerator(stop);

        while (true)
        {
            var (more, failure) = await Next(context, node, events, stop);

            if (failure is not null)
            {
                yield return new ExecutionResult(failure);
            }

            if (!more)
            {
                yield break;
            }

            await using var scope = scopes.CreateAsyncScope();

            if (await Refused(context, scope.ServiceProvider, stop) is { } refusal)
            {
                yield return new ExecutionResult(refusal);
                yield break;
            }

            var (isConcerned, defect) = await Concerns(context, node, source, events.Current, scope.ServiceProvider, stop);

            if (defect is not null)
            {
                yield return new ExecutionResult(defect);
                yield break;
            }

            if (isConcerned)
            {
                yield return await Execute(context, node, events.Current, scope.ServiceProvider, stop);
            }
        }
    }

    private async Task<(bool More, ExecutionError? Failure)> Next(
        ExecutionContext context, ExecutionNode node, IAsyncEnumerator<object?> events, CancellationToken stop)
    {
        try
        {
            return (await events.MoveNextAsync(), null);
        }
        catch (Exception exception) when (!stop.IsCancellationRequested)
        {
            using var own = CloneExecutionContext(context, stop);

            return (false, await ErrorOf(own, node, exception));
        }
    }

    private async Task<(bool IsConcerned, ExecutionError? Defect)> Concerns(
        ExecutionContext context, ExecutionNode node, EventSource source, object? happened, IServiceProvider services, CancellationToken stop)
    {
        try
        {
            return (await source.Concerns(services, happened, stop), null);
        }
        catch (Exception exception) when (!stop.IsCancellationRequested)
        {
            using var own = CloneExecutionContext(context, stop);

            return (false, await ErrorOf(own, node, exception));
        }
    }

    private async Task<Refusal?> Refused(ExecutionContext context, IServiceProvider services, CancellationToken stop)
    {
        try
        {
            await users.Admit(new UserOperation(services, context.User!, context.Operation), stop);

            return null;
        }
        catch (Refusal refusal)
        {
            return refusal;
        }
    }

    private async Task<ExecutionResult> Execute(
        ExecutionContext context, ExecutionNode node, object? value, IServiceProvider services, CancellationToken stop)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(stop);
        time.CancelAfter(limits.Value.TimeLimit);

        using var own = CloneExecutionContext(context, time.Token);
        own.RequestServices = services;

        var result = await ProcessDataAsync(own, node, value);
        stop.ThrowIfCancellationRequested();
        result.Data = result.Data is ExecutionNode root ? new ResultData(root, memory: null) : result.Data;

        return time.IsCancellationRequested && result.Errors is { Count: > 0 }
            ? new ExecutionResult(PublicErrors.OperationTimeout())
            : result;
    }

    private async Task<ExecutionError> ErrorOf(ExecutionContext context, ExecutionNode node, Exception exception)
    {
        var error = exception as ExecutionError
            ?? await HandleExceptionAsync(context, node, exception, "The event source failed.");

        error.Path = node.ResponsePath;

        return error.AddLocation(node.Field, context.Document);
    }
}
