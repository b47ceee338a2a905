using CustomerGraph.Conventions.Cost;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Guard;
using CustomerGraph.Conventions.Transport.Persisted;
using CustomerGraph.Conventions.Transport.Visibility;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Transport;

/// <summary>Finds out what a request means, and whether it may be asked here at all.</summary>
internal sealed class OperationReader(
    RateLimit rates, DocumentTexts texts, DocumentCache documents, SchemaVisibility visibility, ISchema schema)
{
    /// <summary>The operation of a request, with its document read and guarded but not yet validated.</summary>
    /// <exception cref="GraphQL.ExecutionError">There is no such operation, or it is refused.</exception>
    public async ValueTask<Preparation.Ready> Read(OperationRequest request, OperationContext context)
    {
        // Even what will be refused is not free; its cost, if it has one, is charged once it is known.
        if (rates.Take(context.Caller, 1) is { } tooMuch)
        {
            throw tooMuch;
        }

        var source = await texts.Find(request, context.Abandoned);
        var document = documents.Read(source.Text) switch
        {
            DocumentReading.Read read => read.Document,
            DocumentReading.Refused refused => throw refused.Refusal,
            _ => throw new InvalidOperationException(),
        };
        texts.Keep(source);

        var operation = OperationSelection.Find(document, request.OperationName);

        return (NotAllowed(operation.Operation, context) ?? visibility.Check(document, context.User)) is { } refusal
            ? throw refusal
            : new Preparation.Ready(request, document, operation) { Source = source };
    }

    private Refusal? NotAllowed(OperationType kind, OperationContext context) => kind switch
    {
        OperationType.Mutation when context.NoMutations => NotOverGet(),
        OperationType.Mutation when schema.Mutation is null => NotServed("mutations"),
        OperationType.Subscription when schema.Subscription is null => NotServed("subscriptions"),
        OperationType.Subscription when context.NoSubscriptions => new Refusal(
            "HC0009", "A subscription cannot be part of a batch."),
        _ => null,
    };

    private static Refusal NotServed(string kind) => new("CG_OPERATION_NOT_SERVED", $"The schema has no {kind}.");

    private static Refusal NotOverGet() => new("CG_METHOD_NOT_ALLOWED", "A mutation cannot be sent by GET.")
    {
        Status = 405,
        Header = ("Allow", "POST"),
    };
}
