using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Transport.Http;
using CustomerGraph.Conventions.Transport.Visibility;
using GraphQL.Types;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace CustomerGraph.Conventions.Transport.Sdl;

/// <summary>Serves the schema as a file.</summary>
internal sealed class SchemaDownload(SchemaText text, ISchema schema, SchemaVisibility policy, HttpAnswers answers)
{
    private static readonly TimeSpan MayBeKept = TimeSpan.FromHours(1);

    // A schema comes with its program; without a file of its own (in one file with others) it has no date.
    private readonly DateTimeOffset? modified = File.Exists(schema.GetType().Assembly.Location)
        ? File.GetLastWriteTimeUtc(schema.GetType().Assembly.Location)
        : null;

    /// <summary>Whether a GET of the endpoint asks for the schema: by the key <c>sdl</c>, whatever its value.</summary>
    public static bool IsAskedFor(HttpRequest request) => request.Query.ContainsKey("sdl");

    /// <summary>Answers with the schema, or some of its types; with 304 when the client has it already.</summary>
    public Task Answer(HttpContext http) => answers.Guard(http, () =>
        !policy.AllowsFile(http.User) ? throw NotSignedIn()
        : http.Request.Query.TryGetValue("types", out var names) ? Answer(http, text.Some(names.ToString()))
        : Answer(http, text.Whole));

    private async Task Answer(HttpContext http, SchemaFile file)
    {
        var headers = http.Response.GetTypedHeaders();
        headers.ETag = file.Tag;
        headers.LastModified = modified;
        headers.CacheControl = new CacheControlHeaderValue
        {
            Public = policy.FileIsPublic,
            Private = !policy.FileIsPublic,
            MaxAge = MayBeKept,
            MustRevalidate = true,
        };

        if (IsKnown(http.Request.GetTypedHeaders(), file))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;

            return;
        }

        http.Response.ContentType = "application/graphql; charset=utf-8";
        http.Response.ContentLength = file.Content.Length;
        headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = "schema.graphql" };

        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.BodyWriter.WriteAsync(file.Content, http.RequestAborted);
        }
    }

    /// <summary>Source: RFC 9110, section 13.1.2; the date counts only when no tag is sent.</summary>
    private bool IsKnown(RequestHeaders request, SchemaFile file) => request.IfNoneMatch is { Count: > 0 } tags
        ? tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(file.Tag, useStrongComparison: false))
        : request.IfModifiedSince is { } since && modified is { } date && date.ToUnixTimeSeconds() <= since.ToUnixTimeSeconds();

    private static Refusal NotSignedIn() => new("HC0046", "The schema is shown to signed-in users only.")
    {
        Status = StatusCodes.Status401Unauthorized,
        Header = (HeaderNames.WWWAuthenticate, "Bearer"),
    };
}
