using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CustomerGraph.Conventions.Transport.Sdl;

/// <summary>Serves the schema as a file.</summary>
internal sealed class SchemaDownload(SchemaText schema)
{
    /// <summary>Whether a GET of the endpoint asks for the schema: by the key <c>sdl</c>, whatever its value.</summary>
    public static bool IsAskedFor(HttpRequest request) => request.Query.ContainsKey("sdl");

    /// <summary>Answers with the schema, or with 304 when the client has it already.</summary>
    public async Task Answer(HttpContext http)
    {
        var headers = http.Response.GetTypedHeaders();
        headers.ETag = new EntityTagHeaderValue(schema.Tag);

        if (http.Request.GetTypedHeaders().IfNoneMatch.Any(tag => tag.Compare(headers.ETag, useStrongComparison: false)))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;

            return;
        }

        http.Response.ContentType = "application/graphql; charset=utf-8";
        http.Response.ContentLength = schema.Text.Length;
        headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = "schema.graphql" };
        await http.Response.BodyWriter.WriteAsync(schema.Text, http.RequestAborted);
    }
}
