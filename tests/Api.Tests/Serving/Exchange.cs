using System.Text;
using System.Text.Json;
using CustomerGraph.Conventions.Tests.Transport;

namespace CustomerGraph.Api.Tests.Serving;

/// <summary>Requests with their headers, and the replies with theirs.</summary>
internal static class Exchange
{
    /// <summary>Sends a request; a body says of itself that it is JSON.</summary>
    public static async Task<Reply> SendAsync(
        this RunningServer server, HttpMethod method, string path, string? body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path)
        {
            Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json"),
        };

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await server.Client.SendAsync(request);

        return await Reply.Of(response);
    }

    /// <summary>Posts a body.</summary>
    public static Task<Reply> PostAsync(this RunningServer server, string body, params (string Name, string Value)[] headers) =>
        server.SendAsync(HttpMethod.Post, "/graphql", body, headers);

    /// <summary>Posts a query with its variables.</summary>
    public static Task<Reply> QueryAsync(
        this RunningServer server, string query, object? variables, params (string Name, string Value)[] headers) =>
        server.PostAsync(JsonSerializer.Serialize(new { query, variables }), headers);

    /// <summary>Gets a path.</summary>
    public static Task<Reply> GetAsync(this RunningServer server, string path, params (string Name, string Value)[] headers) =>
        server.SendAsync(HttpMethod.Get, path, null, headers);
}
