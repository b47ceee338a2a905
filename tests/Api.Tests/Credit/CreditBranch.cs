using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CustomerGraph.Api.Tests.Serving;
using CustomerGraph.Testing;

namespace CustomerGraph.Api.Tests.Credit;

/// <summary>The product as a process of its own over a database that others have open, too; it lets shipments out.</summary>
/// <remarks>Who waits for a customer waits as long as it takes: on a loaded machine that may be more than an operation has by default.</remarks>
internal sealed class CreditBranch : IAsyncDisposable
{
    private readonly ServerProcess server;
    private readonly HttpClient client;

    private CreditBranch(ServerProcess server)
    {
        this.server = server;
        client = new HttpClient { BaseAddress = new(server.Address), Timeout = TimeSpan.FromMinutes(5) };
    }

    public static async Task<CreditBranch> OpenAsync(string database) => new(await ApiProcess.StartAsync(
        database, "--GraphQL:RateLimit:Enabled=false", "--GraphQL:Execution:TimeLimit=00:05:00", "--Demo:Seed=false", "--Logging:LogLevel:Microsoft.EntityFrameworkCore=None"));

    /// <summary>The payload of a mutation.</summary>
    public async Task<JsonNode> DoAsync(string mutation, string input)
    {
        using var answer = await client.PostAsJsonAsync(
            "/graphql", new { query = $"mutation {{ {mutation}(input: {{ {input} }}) {{ errors {{ __typename ... on Error {{ message }} }} }} }}" });
        var body = (await answer.Content.ReadFromJsonAsync<JsonNode>())!;

        return body["errors"] is null ? body["data"]![mutation]! : throw new InvalidOperationException(body.ToJsonString());
    }

    public Task KillAsync() => server.KillAsync();

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await server.DisposeAsync();
    }
}
