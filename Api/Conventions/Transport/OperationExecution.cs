using CustomerGraph.Conventions.Cost;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Transport.Idempotency;
using CustomerGraph.Conventions.Transport.Limits;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Transport;

/// <summary>Executes an operation by the engine when its turn comes, a repeated mutation not again.</summary>
internal sealed class OperationExecution(
    IDocumentExecuter executer,
    ISchema schema,
    OperationGate gate,
    IdempotentExecution idempotent,
    ErrorMask mask,
    PublicErrors errors)
{
    /// <summary>The key under which the operation must not be executed twice; null when there is none.</summary>
    public static IdempotencyKey? KeyOf(Preparation.Ready operation, OperationContext context) =>
        operation.Kind == OperationType.Mutation && context.IdempotencyKey is { } key
            ? new IdempotencyKey(context.Caller, key)
            : null;

    /// <summary>The result, with errors that a caller may see.</summary>
    /// <exception cref="ExecutionError">It was not executed.</exception>
    /// <exception cref="OperationCanceledException">The time was over.</exception>
    public Task<ExecutionResult> Run(Preparation.Ready operation, OperationContext context, CancellationToken time)
    {
        if (KeyOf(operation, context) is not { } key)
        {
            return Execute(operation, context, time);
        }

        OneTimeAnswers.Refuse(operation.Document, schema);

        return idempotent.Run(key, FingerprintOf(operation), () => Execute(operation, context, time), time);
    }

    private async Task<ExecutionResult> Execute(
        Preparation.Ready operation, OperationContext context, CancellationToken time)
    {
        using var turn = await gate.Enter(time);
        var result = await executer.ExecuteAsync(OptionsOf(operation, context, time));

        if (result.Errors is { Count: > 0 })
        {
            // What a cancelled statement throws may look like an error of its field.
            time.ThrowIfCancellationRequested();
        }

        // The engine counts a subscription as executed even when its source could not be opened.
        result.Executed &= operation.Kind != OperationType.Subscription || result.Streams is not null;
        errors.Publish(result);
        Extend(result, operation.Source.Receipt);

        return result;
    }

    private ExecutionOptions OptionsOf(Preparation.Ready operation, OperationContext context, CancellationToken time)
    {
        var options = new ExecutionOptions
        {
            Schema = schema,
            Document = operation.Document,
            Query = operation.Document.Text,
            OperationName = operation.Request.OperationName,
            Variables = operation.Request.Variables,
            Extensions = operation.Request.Extensions,
            RequestServices = context.Services,
            User = context.User,
            CancellationToken = time,
            UnhandledExceptionDelegate = mask.Handle,
        };
        (context.Account ?? new CostAccount { Caller = context.Caller }).PayFor(options);

        return options;
    }

    private static void Extend(ExecutionResult result, IReadOnlyDictionary<string, object?>? receipt)
    {
        foreach (var (name, value) in receipt ?? new Dictionary<string, object?>())
        {
            (result.Extensions ??= [])[name] = value;
        }
    }

    private static string FingerprintOf(Preparation.Ready operation) => Fingerprint.Of(
        operation.Document.Text, operation.Operation.Name?.StringValue, operation.Request.Variables);
}
