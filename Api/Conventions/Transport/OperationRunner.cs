using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Guard;
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
    ISchema schema,
    ErrorMask mask,
    PublicErrors errors,
    IOptions<ExecutionLimits> limits)
{
    /// <summary>Finds the document and the operation that a request means, without executing any of it.</summary>
    public Task<Preparation> Prepare(OperationRequest request, OperationContext context)
    {
        try
        {
            var document = documents.Read(request.Query ?? throw new QueryMissingError()) switch
            {
                DocumentReading.Read read => read.Document,
                DocumentReading.Refused refused => throw refused.Refusal,
                _ => throw new InvalidOperationException(),
            };
            var operation = OperationSelection.Find(document, request.OperationName);

            return Task.FromResult<Preparation>(
                context.OnlyQueries && operation.Operation != OperationType.Query
                    ? Refused(NotOverGet())
                    : new Preparation.Ready(request, document, operation));
        }
        catch (ExecutionError error)
        {
            return Task.FromResult<Preparation>(Refused(error));
        }
    }

    /// <summary>Executes what has been prepared, within the limits.</summary>
    /// <returns>
    /// The result; a subscription's is its event streams. Its errors are those that a caller may see.
    /// </returns>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    public async Task<ExecutionResult> Execute(Preparation.Ready prepared, OperationContext context)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(context.Abandoned);
        time.CancelAfter(limits.Value.TimeLimit);

        var result = await Execute(prepared, context, time.Token);
        errors.Publish(result);

        return result;
    }

    private async Task<ExecutionResult> Execute(Preparation.Ready prepared, OperationContext context, CancellationToken time)
    {
        try
        {
            var result = await executer.ExecuteAsync(new ExecutionOptions
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
            });

            return time.IsCancellationRequested && result.Errors is { Count: > 0 } ? OutOfTime(context) : result;
        }
        catch (OperationCanceledException) when (time.IsCancellationRequested)
        {
            return OutOfTime(context);
        }
    }

    private static ExecutionResult OutOfTime(OperationContext context)
    {
        context.Abandoned.ThrowIfCancellationRequested();

        return new ExecutionResult(PublicErrors.OperationTimeout());
    }

    private Preparation.Refused Refused(ExecutionError error)
    {
        var result = new ExecutionResult(error);
        errors.Publish(result);

        return new Preparation.Refused(result);
    }

    private static Refusal NotOverGet() => new("CG_METHOD_NOT_ALLOWED", "Only queries can be sent by GET; send it by POST.")
    {
        Status = 405,
        Header = ("Allow", "POST"),
    };
}
