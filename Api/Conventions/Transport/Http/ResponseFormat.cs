namespace CustomerGraph.Conventions.Transport.Http;

/// <summary>A form in which results can be answered.</summary>
/// <param name="MediaType">Its name in Accept, in small letters.</param>
/// <param name="ContentType">What the answer says it is.</param>
internal sealed record ResponseFormat(string MediaType, string ContentType)
{
    /// <summary>One result, with the HTTP status telling whether it was executed.</summary>
    public static readonly ResponseFormat GraphQLResponse = Utf8("application/graphql-response+json");

    /// <summary>One result; the status is 200 for every well-formed request.</summary>
    public static readonly ResponseFormat Json = Utf8("application/json");

    /// <summary>Results as the parts of one body.</summary>
    public static readonly ResponseFormat Multipart = new("multipart/mixed", "multipart/mixed; boundary=\"-\"");

    /// <summary>Results as events of the protocol graphql-sse, distinct connections.</summary>
    public static readonly ResponseFormat EventStream = Utf8("text/event-stream");

    /// <summary>Results one to a line.</summary>
    public static readonly ResponseFormat JsonLines = Utf8("application/jsonl");

    /// <summary>The same as <see cref="JsonLines"/> under its more telling name.</summary>
    public static readonly ResponseFormat GraphQLJsonLines = Utf8("application/graphql-response+jsonl");

    /// <summary>Whether it is one JSON document, and so the answer to a query or a mutation wherever it is acceptable.</summary>
    public bool IsDocument => this == GraphQLResponse || this == Json;

    private static ResponseFormat Utf8(string mediaType) => new(mediaType, mediaType + "; charset=utf-8");
}
