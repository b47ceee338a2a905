using CustomerGraph.Conventions.Errors;
using Microsoft.AspNetCore.Http;

namespace CustomerGraph.Conventions.Transport.Http;

/// <summary>Why a request is refused for what it says about itself, whatever its operation.</summary>
internal static class HttpRefusals
{
    /// <summary>An answer would have no form that the client reads.</summary>
    public static Refusal NotAcceptable() => new(
        "HC0063", "None of the media types of the header Accept can be answered.")
    {
        Status = StatusCodes.Status406NotAcceptable,
    };

    /// <summary>The header Accept does not follow its syntax.</summary>
    public static Refusal AcceptNotReadable(string header) => new(
        "HC0064", "The header Accept cannot be read.", ("headerValue", header));

    /// <summary>The endpoint does not know the method.</summary>
    public static Refusal MethodNotAllowed() => new("CG_METHOD_NOT_ALLOWED", "Use GET or POST.")
    {
        Status = StatusCodes.Status405MethodNotAllowed,
        Header = ("Allow", "GET, POST"),
    };

    /// <summary>A body with files could have been sent by a form of another site.</summary>
    public static Refusal PreflightRequired() => new(
        "HC0077", $"A multipart request must carry the header {RequestContent.PreflightHeader}.");

    /// <summary>The body has a content type that is not read here.</summary>
    public static Refusal Unsupported(string message) => new("HC0009", message)
    {
        Status = StatusCodes.Status415UnsupportedMediaType,
    };
}
