using System.Text;
using System.Text.Json;

namespace CustomerGraph.Conventions.Tests.Transport;

/// <summary>Ways to ask a server.</summary>
public static class DeskRequests
{
    /// <summary>Posts a JSON text, or anything else that says it is one.</summary>
    public static Task<Reply> PostText(
        this DeskServer server,
        string text,
        string? accept = null,
        string? contentType = "application/json",
        string path = "/graphql",
        params (string Name, string Value)[] headers) =>
        server.PostBytes(Encoding.UTF8.GetBytes(text), accept, contentType, path, headers);

    /// <summary>Posts bytes.</summary>
    public static async Task<Reply> PostBytes(
        this DeskServer server,
        byte[] bytes,
        string? accept = null,
        string? contentType = "application/json",
        string path = "/graphql",
        params (string Name, string Value)[] headers)
    {
        using var content = new ByteArrayContent(bytes);

        if (contentType is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        return await server.Send(HttpMethod.Post, path, accept, content, headers);
    }

    /// <summary>Posts one operation.</summary>
    public static Task<Reply> Ask(
        this DeskServer server,
        string query,
        object? variables = null,
        string? accept = null,
        params (string Name, string Value)[] headers) =>
        server.PostText(JsonSerializer.Serialize(new { query, variables }), accept, headers: headers);

    /// <summary>Gets a path.</summary>
    public static Task<Reply> Get(
        this DeskServer server, string path, string? accept = null, params (string Name, string Value)[] headers) =>
        server.Send(HttpMethod.Get, path, accept, null, headers);

    /// <summary>Gets the answer to an operation.</summary>
    public static Task<Reply> GetQuery(this DeskServer server, string query, string? accept = null, string more = "") =>
        server.Get($"/graphql?query={Uri.EscapeDataString(query)}{more}", accept);

    /// <summary>Sends any request.</summary>
    public static async Task<Reply> Send(
        this DeskServer server,
        HttpMethod method,
        string path,
        string? accept,
        HttpContent? content,
        params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };

        foreach (var (name, value) in accept is null ? headers : [("Accept", accept), .. headers])
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await server.Client.SendAsync(request);

        return await Reply.Of(response);
    }
}
