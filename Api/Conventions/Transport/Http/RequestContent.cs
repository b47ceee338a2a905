using CustomerGraph.Conventions.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CustomerGraph.Conventions.Transport.Http;

/// <summary>Decides by its content type how a body is read.</summary>
/// <remarks>
/// <para>
/// A page of another site can make a browser post a body with the user's cookies as long as its type is one of those
/// that an HTML form can have, or is missing: no preflight request asks us first. Such a body is taken only with the
/// header <c>GraphQL-Preflight</c>, which no form can send and no script without a preflight.
/// </para>
/// <para>Source: the Fetch standard, "CORS-safelisted request-header".</para>
/// </remarks>
internal static class RequestContent
{
    /// <summary>The header that shows that a request was not made by a form.</summary>
    public const string PreflightHeader = "GraphQL-Preflight";

    /// <summary>The boundary of a body with files; null when the body is to be read as JSON.</summary>
    /// <exception cref="Refusal">The body is not read: 415, or HC0077 for files without the header.</exception>
    public static string? BoundaryOf(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type))
        {
            return AsJson(request);
        }

        return type.MediaType.Value?.ToLowerInvariant() switch
        {
            "application/json" when MediaRange.IsUtf8(type) => null,
            "application/json" => throw HttpRefusals.Unsupported("The charset of the body must be utf-8."),
            "text/plain" or "application/x-www-form-urlencoded" => AsJson(request),
            "multipart/form-data" when HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= 70 } boundary =>
                ShowsPreflight(request) ? boundary.Value : throw HttpRefusals.PreflightRequired(),
            _ => throw HttpRefusals.Unsupported("The Content-Type of the body must be application/json."),
        };
    }

    private static string? AsJson(HttpRequest request) => ShowsPreflight(request)
        ? null
        : throw HttpRefusals.Unsupported(
            $"The Content-Type of the body must be application/json; another one needs the header {PreflightHeader}.");

    private static bool ShowsPreflight(HttpRequest request) => request.Headers.ContainsKey(PreflightHeader);
}
