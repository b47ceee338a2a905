using System.Text.Json;
using CustomerGraph.Conventions.Transport;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Api.Explorer;

/// <summary>What a browser gets at the GraphQL endpoint: Banana Cake Pop, or a plain page when it is not there.</summary>
internal sealed class ExplorerPage(IOptions<ExplorerOptions> options) : IBrowserPage
{
    // What Banana Cake Pop needs and no more; nothing leaves the server's own address.
    internal const string ContentSecurityPolicy =
        "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
        + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; "
        + "base-uri 'self'; object-src 'none'";

    private static readonly JsonSerializerOptions ConfigurationJson = new(JsonSerializerDefaults.Web);

    private readonly ExplorerOptions shown = options.Value;

    /// <summary>The files of Banana Cake Pop; without its first page there are none.</summary>
    public IReadOnlyList<ExplorerFile> Files { get; } = ExplorerFile.In(options.Value.Folder) switch
    {
        var files when files.Any(IsFirstPage) => files,
        _ => [],
    };

    /// <summary>Whether everyone gets the page.</summary>
    public bool IsPublic => shown.Public;

    /// <inheritdoc/>
    public Task Show(HttpContext http) => Answer(http).ExecuteAsync(http);

    /// <summary>Answers what the page asks first: what it is called, where the schema is, what to show.</summary>
    /// <param name="context">The request.</param>
    /// <param name="endpoint">The path of the endpoint below the application's own base path.</param>
    public IResult AnswerConfiguration(HttpContext context, string endpoint)
    {
        var address = context.Request.PathBase + endpoint;
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Json(
            new
            {
                shown.Title,
                Endpoint = address,
                UseBrowserUrlAsEndpoint = true,
                // With the schema at hand the page sends no introspection.
                SdlEndpoint = $"{address}/schema.graphql",
                GraphQLDocument = shown.Document,
                DisableTelemetry = true,
            },
            ConfigurationJson);
    }

    private IResult Answer(HttpContext context)
    {
        if (Files.FirstOrDefault(IsFirstPage) is not { } firstPage)
        {
            return PlainPage.Answer(context, shown.Title);
        }

        // The page names its files relative to its address, so the address has to end in a slash.
        var request = context.Request;
        if (!request.Path.Value!.EndsWith('/'))
        {
            return Results.Redirect($"{request.PathBase}{request.Path}/");
        }

        context.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        return firstPage.Answer(context);
    }

    private static bool IsFirstPage(ExplorerFile file) => file.Name == "index.html";
}
