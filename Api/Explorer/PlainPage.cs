using System.Text.Encodings.Web;

namespace CustomerGraph.Api.Explorer;

/// <summary>The page a browser gets at the endpoint when Banana Cake Pop was not built in.</summary>
internal static class PlainPage
{
    private static readonly string Template = EmbeddedText.Read("PlainPage.html");

    /// <summary>Answers with the page, its links and its example made for the address that the browser used.</summary>
    public static IResult Answer(HttpContext context, string title)
    {
        var request = context.Request;
        var endpoint = $"{request.PathBase}{request.Path}".TrimEnd('/');
        context.Response.Headers.ContentSecurityPolicy =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";
        return Results.Content(
            Template
                .Replace("{title}", HtmlEncoder.Default.Encode(title), StringComparison.Ordinal)
                .Replace("{endpoint}", HtmlEncoder.Default.Encode(endpoint), StringComparison.Ordinal)
                .Replace("{base}", HtmlEncoder.Default.Encode(request.PathBase.ToString()), StringComparison.Ordinal)
                .Replace(
                    "{address}",
                    HtmlEncoder.Default.Encode($"{request.Scheme}://{request.Host}{endpoint}"),
                    StringComparison.Ordinal),
            "text/html; charset=utf-8");
    }
}
