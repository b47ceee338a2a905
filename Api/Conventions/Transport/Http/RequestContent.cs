using CustomerGraph.Conventions.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CustomerGraph.Conventions.Transport.Http;

/// <summary>Decides by its content type whether a body is read as JSON.</summary>
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

    private static readonly string[] SentByForms =
        ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"];

    /// <summary>Lets a body pass that says it is JSON in UTF-8, or that may be taken for it.</summary>
    /// <exception cref="Refusal">415: the content type is not supported.</exception>
    public static void Check(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type))
        {
            RequirePreflight(request);
        }
        else if (!MediaRange.IsUtf8(type))
        {
            throw HttpRefusals.Unsupported("The charset of the body must be utf-8.");
        }
        else if (SentByForms.Contains(type.MediaType.Value, StringComparer.OrdinalIgnoreCase))
        {
            RequirePreflight(request);
        }
        else if (!type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
        {
            throw HttpRefusals.Unsupported("The Content-Type of the body must be application/json.");
        }
    }

    private static void RequirePreflight(HttpRequest request)
    {
        if (!request.Headers.ContainsKey(PreflightHeader))
        {
            throw HttpRefusals.Unsupported(
                $"The Content-Type of the body must be application/json; another one needs the header {PreflightHeader}.");
        }
    }
}
