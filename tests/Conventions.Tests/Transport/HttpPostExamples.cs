using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CustomerGraph.Conventions.Tests.Transport;

public sealed class HttpPostExamples
{
    [Fact]
    public async Task A_query_is_answered()
    {
        await using var server = await DeskServer.Start();

        using var response = await server.Client.PostAsJsonAsync("/graphql", new { query = "{ books { title } }" });
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("红楼梦", body.RootElement.GetProperty("data").GetProperty("books")[1].GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_defect_shows_an_id_and_nothing_else()
    {
        await using var server = await DeskServer.Start();

        using var response = await server.Client.PostAsJsonAsync("/graphql", new { query = "{ broken books { isbn } }" });
        var text = await response.Content.ReadAsStringAsync();
        using var body = JsonDocument.Parse(text);
        var error = body.RootElement.GetProperty("errors")[0];
        var id = error.GetProperty("extensions").GetProperty("errorId").GetString()!;

        Assert.Equal("Unexpected Execution Error", error.GetProperty("message").GetString());
        Assert.DoesNotContain("hunter2", text, StringComparison.Ordinal);
        Assert.Contains(server.Log.Entries, entry => entry.Contains(id) && entry.Contains("hunter2"));
    }
}
