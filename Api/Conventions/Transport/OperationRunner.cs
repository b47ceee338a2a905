using System.Runtime.CompilerServices;
using CustomerGraph.Conventions.Cost;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Guard;
using CustomerGraph.Conventions.Transport.Subscriptions;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Conventions.Transport;

/// <summary>The one way by which operations are run, whichever transport brings them.</summary>
public sealed class OperationRunner(
    IDocumentExecuter executer,
    DocumentCache documents,
    RateLimit rates,
    ISchema schema,
    ErrorMask mask,
    PublicErrors errors,
    IOptions<ExecutionLimits> limits)
{
    /// <summary>Prepares and executes at once, where it does not matter beforehand what kind of operation it is.</summary>
    /// <inheritdoc cref="Execute(Preparation.Ready, OperationContext)"/>
    public async Task<Answer> Run(OperationRequest request, OperationContext context) =>
        await Prepare(request, context) switch
        {
            Preparation.Ready ready => await Execute(ready, context),
            Preparation.Refused refused => new Answer.One(refused.Result),
            _ => throw new InvalidOperationException(),
        };

    /// <summary>Finds the document and the operation that a request means, without executing any of it.</summary>
    public Task<Preparation> Prepare(OperationRequest request, OperationContext context)
    {
        try
        {
            // Even what will be refused is not free; its cost, if it has one, is charged once it is known.
            if (rates.Take(context.Caller, 1) is { } tooMuch)
            {
                throw tooMuch;
            }

            var document = documents.Read(request.Query ?? throw new QueryMissingError()) switch
            {
                DocumentReading.Read read => read.Document,
                DocumentReading.Refused refused => throw refused.Refusal,
                _ => throw new InvalidOperationException(),
            };
            var operation = OperationSelection.Find(document, request.OperationName);

            return Task.FromResult<Preparation>(
                NotAllowed(operation.Operation, context) is { } refusal
                    ? Refused(refusal)
                    : new Preparation.Ready(request, document, operation));
        }
        catch (Exception exception) when (!context.Abandoned.IsCancellationRequested)
        {
            return Task.FromResult<Preparation>(Refused(ErrorOf(exception, request)));
        }
    }

    /// <summary>Executes what has been prepared, within the limits.</summary>
    /// <returns>The answer; its errors are those that a caller may see.</returns>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    public async Task<Answer> Execute(Preparation.Ready prepared, OperationContext context)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(context.Abandoned);
        time.CancelAfter(limits.Value.TimeLimit);

        var result = await Execute(prepared, context, time.Token);
        errors.Publish(result);

        if (prepared.Kind == OperationType.Subscription && result.Streams is null)
        {
            // The engine counts a subscription as executed even when its source could not be opened.
            result.Executed = false;
        }

        return result.Streams?.Values.SingleOrDefault() is ResponseStream events
            ? new Answer.Many(Published(events.Results))
            : new Answer.One(result);
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

    private async Task<ExecutionResult> Execute(Preparation.Ready prepared, OperationContext context, CancellationToken time)
    {
        try
        {
            var options = new ExecutionOptions
            {
                Schema = schema,
                Document = prepared.Document,
                Query = prepared.Request.Query,
                OperationName = prepared.Request.OperationName,
                Variables = prepared.Request.Variables,
                Extensions = prepared.Request.Extensions,
                RequestServices = context.Services,
                User = context.User,
                CancellationToken = time,
                UnhandledExceptionDelegate = mask.Handle,
            };
            (context.Account ?? new CostAccount { Caller = context.Caller }).PayFor(options);
            var result = await executer.ExecuteAsync(options);

            return time.IsCancellationRequested && result.Errors is { Count: > 0 } ? OutOfTime(context) : result;
        }
        catch (OperationCanceledException) when (time.IsCancellationRequested)
        {
            return OutOfTime(context);
        }
        catch (Exception exception)
        {
            return new ExecutionResult(ErrorOf(exception, prepared.Request));
        }
    }

    private static ExecutionResult OutOfTime(OperationContext context)
    {
        context.Abandoned.ThrowIfCancellationRequested();

        return new ExecutionResult(PublicErrors.OperationTimeout());
    }

    private ExecutionError ErrorOf(Exception exception, OperationRequest request) =>
        exception as ExecutionError ?? mask.Mask(exception, request.OperationName, null);

    private Preparation.Refused Refused(ExecutionError error)
    {
        var result = new ExecutionResult(error);
        errors.Publish(result);

        return new Preparation.Refused(result);
    }

    private static Refusal? NotAllowed(OperationType kind, OperationContext context) => kind switch
    {
        OperationType.Mutation when context.NoMutations => NotOverGet(),
        OperationType.Subscription when context.NoSubscriptions => new Refusal(
            "HC0009", "A subscription cannot be part of a batch."),
        _ => null,
    };

    private static Refusal NotOverGet() => new("CG_METHOD_NOT_ALLOWED", "A mutation cannot be sent by GET.")
    {
        Status = 405,
        Header = ("Allow", "POST"),
    };
}
