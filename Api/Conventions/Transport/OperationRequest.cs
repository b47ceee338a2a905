using GraphQL;

namespace CustomerGraph.Conventions.Transport;

/// <summary>One operation as a client asks for it, whichever transport brought it.</summary>
/// <remarks>
/// At least one of <see cref="Query"/>, <see cref="DocumentId"/> and <see cref="Extensions"/> says which document is
/// meant. Source: the GraphQL over HTTP specification, "Request"; <c>id</c> and <c>documentId</c> are the same member.
/// </remarks>
public sealed record OperationRequest
{
    /// <summary>The text of the document, or null when it is named by <see cref="DocumentId"/> or by its hash.</summary>
    public string? Query { get; init; }

    /// <summary>The name under which the document was stored beforehand.</summary>
    public string? DocumentId { get; init; }

    /// <summary>Which operation of the document is meant; null when it has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>The values of the operation's variables, as they came: not yet coerced to their types.</summary>
    public Inputs? Variables { get; init; }

    /// <summary>What the client adds beside the specification, such as the hash of an automatic persisted query.</summary>
    public Inputs? Extensions { get; init; }

    /// <summary>Whether the request says in any way which document it means.</summary>
    public bool NamesDocument => Query is not null || DocumentId is not null || Extensions is not null;
}
