namespace CustomerGraph.Api.Hosting.Web;

/// <summary>Tells browsers what not to do with what they get here.</summary>
internal static class SecurityHeaders
{
    /// <summary>For what is no page: it loads nothing, runs nothing and is shown in no frame.</summary>
    private const string NoPage = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /// <summary>Adds the headers to every answer; a page has a content security policy of its own.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder server) => server.Use((http, next) =>
    {
        // At the last moment: what answers an error clears the headers before.
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "no-referrer";

            if (headers.ContentSecurityPolicy.Count == 0)
            {
                headers.ContentSecurityPolicy = http.GetEndpoint()?.Metadata.GetMetadata<ContentSecurityPolicy>()?.Text ?? NoPage;
            }

            return Task.CompletedTask;
        });

        return next(http);
    });
}
