using Microsoft.AspNetCore.Http;

namespace CustomerGraph.Conventions.Transport;

/// <summary>A page that says what this address is, as long as nothing better is registered.</summary>
internal sealed class PlainPage : IBrowserPage
{
    private const string Html = """
        <!doctype html>
        <html lang="en"><meta charset="utf-8"><title>GraphQL</title>
        <h1>GraphQL endpoint</h1>
        <p>Send operations here by POST as <code>application/json</code>, or download the <a href="?sdl">schema</a>.</p>
        </html>
        """;

    public Task Show(HttpContext http)
    {
        http.Response.ContentType = "text/html; charset=utf-8";

        return http.Response.WriteAsync(Html, http.RequestAborted);
    }
}
