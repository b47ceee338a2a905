using GraphQL.Execution;

namespace CustomerGraph.Conventions.Errors;

/// <summary>A request that is not executed at all, and why.</summary>
/// <remarks>The message and the facts reach the caller as they are: put nothing into them that must stay inside.</remarks>
public sealed class Refusal : RequestError
{
    /// <summary>A refusal with its code (HC for situations that Hot Chocolate knows, CG_ for ours) and its facts.</summary>
    public Refusal(string code, string message, params (string Name, object? Value)[] facts)
        : base(message)
    {
        Code = code;
        this.AddFacts(facts);
    }

    /// <summary>
    /// The HTTP status that says it best, whichever media type is answered; null for the usual one of a request that
    /// is not executed: 400 as <c>application/graphql-response+json</c>, 200 as <c>application/json</c>.
    /// </summary>
    public int? Status { get; init; }

    /// <summary>A header that belongs to the status, such as <c>Allow</c> to 405; null for none.</summary>
    public (string Name, string Value)? Header { get; init; }
}
