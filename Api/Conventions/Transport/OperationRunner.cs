using System.Runtime.CompilerServices;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Transport.Subscriptions;
using CustomerGraph.Conventions.Transport.Telemetry;
using GraphQL;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Conventions.Transport;

/// <summary>The one way by which operations are run, whichever transport brings them.</summary>
/// <remarks>
/// A request becomes a document (sent, stored beforehand or named by its hash), which passes the guard; its operation is
/// executed within the limits of time and number, and what went wrong is told in the words of the contract.
/// </remarks>
public sealed class OperationRunner
{
    private readonly OperationReader reader;
    private readonly IUserAdmission users;
    private readonly OperationExecution execution;
    private readonly OperationTelemetry telemetry;
    private readonly ErrorMask mask;
    private readonly PublicErrors errors;
    private readonly ExecutionLimits limits;

    internal OperationRunner(
        OperationReader reader,
        IUserAdmission users,
        OperationExecution execution,
        OperationTelemetry telemetry,
        ErrorMask mask,
        PublicErrors errors,
        IOptions<ExecutionLimits> limits)
    {
        this.reader = reader;
        this.users = users;
        this.execution = execution;
        this.telemetry = telemetry;
        this.mask = mask;
        this.errors = errors;
        this.limits = limits.Value;
    }

    /// <summary>Prepares and executes at once, where it does not matter beforehand what kind of operation it is.</summary>
    /// <inheritdoc cref="Execute(Preparation.Ready, OperationContext)"/>
    public async Task<Answer> Run(OperationRequest request, OperationContext context) =>
        await Prepare(request, context) switch
        {
            Preparation.Ready ready => await Execute(ready, context),
            Preparation.Refused refused => new Answer.One(refused.Result),
            _ => throw new InvalidOperationException(),
        };

    /// <summary>Finds the document and the operation that a request means, and admits its user, without executing any of it.</summary>
    public async Task<Preparation> Prepare(OperationRequest request, OperationContext context)
    {
        try
        {
            var ready = await reader.Read(request, context);
            await users.Admit(new UserOperation(context.Services, context.User, ready.Operation), context.Abandoned);

            return ready;
        }
        catch (Exception exception) when (!context.Abandoned.IsCancellationRequested)
        {
            return new Preparation.Refused(NotExecuted(exception, request));
        }
    }

    /// <summary>Executes what has been prepared, within the limits.</summary>
    /// <returns>The answer; its errors are those that a caller may see.</returns>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    public async Task<Answer> Execute(Preparation.Ready prepared, OperationContext context)
    {
        using var observed = telemetry.Observe(prepared);

        // A mutation that has a key goes on though its client has gone: it will come back with the key for the answer.
        var hasKey = OperationExecution.KeyOf(prepared, context) is not null;
        using var time = CancellationTokenSource.CreateLinkedTokenSource(hasKey ? default : context.Abandoned);
        time.CancelAfter(limits.TimeLimit);

        var result = await Execute(prepared, context, time.Token);
        observed.End(result);

        return result.Streams?.Values.SingleOrDefault() is ResponseStream events
            ? new Answer.Many(Published(events.Results))
            : new Answer.One(result);
    }

    private async Task<ExecutionResult> Execute(Preparation.Ready prepared, OperationContext context, CancellationToken time)
    {
        try
        {
            return await execution.Run(prepared, context, time);
        }
        catch (OperationCanceledException) when (time.IsCancellationRequested)
        {
            context.Abandoned.ThrowIfCancellationRequested();

            return NotExecuted(PublicErrors.OperationTimeout(), prepared.Request);
        }
        catch (Exception exception)
        {
            return NotExecuted(exception, prepared.Request);
        }
    }

    private async IAsyncEnumerable<ExecutionResult> Published(
        IAsyncEnumerable<ExecutionResult> results, [EnumeratorCancellation] CancellationToken stop = default)
    {
        await foreach (var result in results.WithCancellation(stop))
        {
            errors.Publish(result);

            yield return result;
        }
    }

    private ExecutionResult NotExecuted(Exception exception, OperationRequest request)
    {
        var error = exception as ExecutionError ?? mask.Mask(exception, request.OperationName, null);
        var result = new ExecutionResult(error);
        errors.Publish(result);

        return result;
    }
}
