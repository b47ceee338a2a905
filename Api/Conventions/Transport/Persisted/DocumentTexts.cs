using System.Text.RegularExpressions;
using CustomerGraph.Conventions.Errors;
using GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Conventions.Transport.Persisted;

/// <summary>Finds the text of the document that a request means: sent, stored beforehand, or named by its hash.</summary>
internal sealed partial class DocumentTexts(
    IOperationStore store, AutomaticQueries automatic, IOptions<PersistedOptions> options)
{
    private const string HashPrefix = "sha256:";

    /// <summary>The text of the document.</summary>
    /// <exception cref="GraphQL.ExecutionError">There is no such document, or it must not be executed.</exception>
    public async ValueTask<DocumentText> Find(OperationRequest request, CancellationToken cancellation)
    {
        if (request.DocumentId is { } id)
        {
            return await Stored(id, cancellation) is { } text ? new DocumentText(text) { Id = id } : Sent(request, () => NotFound());
        }

        return QueryHash.NamedBy(request) is { } hash
            ? await Hashed(request, hash, cancellation)
            : Sent(request, () => new QueryMissingError());
    }

    /// <summary>Keeps a document that turned out to be one, if the client gave the right hash of it.</summary>
    public void Keep(DocumentText text)
    {
        if (text.ToKeep is { } hash)
        {
            automatic.Keep(hash.Value, text.Text);
        }
    }

    private async ValueTask<DocumentText> Hashed(OperationRequest request, QueryHash hash, CancellationToken cancellation)
    {
        if (request.Query is { } query && !options.Value.OnlyPersisted && options.Value.AutomaticQueries)
        {
            var actual = QueryHash.Of(query);

            return actual == hash
                ? new DocumentText(query) { ToKeep = hash, Receipt = hash.Receipt() }
                : new DocumentText(query) { Receipt = hash.Mismatch(actual) };
        }

        if (await Stored(hash.Value, cancellation) is { } stored)
        {
            return new DocumentText(stored) { Id = hash.Value };
        }

        return options.Value switch
        {
            { OnlyPersisted: true } => Sent(request, () => NotFound()),
            { AutomaticQueries: false } => Sent(request, () => QueryHash.NotSupported()),
            _ => new DocumentText(automatic.Find(hash.Value) ?? throw NotFound()),
        };
    }

    private DocumentText Sent(OperationRequest request, Func<Exception> otherwise) => request.Query is { } query
        ? new DocumentText(options.Value.OnlyPersisted ? throw OnlyPersisted() : query)
        : throw otherwise();

    private async ValueTask<string?> Stored(string id, CancellationToken cancellation)
    {
        var name = id.StartsWith(HashPrefix, StringComparison.Ordinal) ? id[HashPrefix.Length..] : id;

        return Id().IsMatch(name) ? await store.Find(name, cancellation) : null;
    }

    // Whatever else the id holds, such as dots and slashes, never reaches a file name.
    [GeneratedRegex(@"\A[A-Za-z0-9_-]{1,128}\z")]
    private static partial Regex Id();

    private static Refusal NotFound() => new("HC0020", "PersistedQueryNotFound")
    {
        Status = StatusCodes.Status400BadRequest,
    };

    private static Refusal OnlyPersisted() => new("HC0067", "Only persisted operations are allowed.")
    {
        Status = StatusCodes.Status400BadRequest,
    };
}
