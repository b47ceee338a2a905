using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using CustomerGraph.Testing;

namespace CustomerGraph.Benchmarks.GraphQL;

/// <summary>A server that takes part, running.</summary>
/// <param name="name">What it is called in the results.</param>
/// <param name="server">Its process.</param>
/// <param name="endpoint">Where it answers.</param>
/// <param name="dialect">How it wants to be asked.</param>
/// <param name="key">The API key to show; null where nobody has to sign in.</param>
internal sealed class Contestant(string name, ServerProcess server, Uri endpoint, Dialect dialect, string? key = null) : IAsyncDisposable
{
    private readonly HttpClient client = Client(key);

    /// <summary>What it is called in the results.</summary>
    public string Name => name;

    /// <summary>Its process.</summary>
    public ServerProcess Server => server;

    /// <summary>The request bodies of a workload, in this server's words.</summary>
    public IReadOnlyList<byte[]> Bodies(Workload workload)
    {
        var document = JsonSerializer.Serialize(dialect.Document(workload.Operation));
        return [.. workload.Variables.Select(variables =>
            Encoding.UTF8.GetBytes($$"""{"query":{{document}},"variables":{{variables}}}"""))];
    }

    /// <summary>The answers to a workload in the common form.</summary>
    public async Task<IReadOnlyList<string>> AnswersAsync(Workload workload)
    {
        var answers = new List<string>();
        foreach (var body in Bodies(workload))
        {
            using var answer = await SendAsync(body);
            answers.Add(dialect.Read(await answer.Content.ReadAsStringAsync()));
        }

        return answers;
    }

    /// <summary>Sends a request and reads the answer to its end.</summary>
    public async Task<HttpResponseMessage> SendAsync(byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var answer = await client.PostAsync(endpoint, content);
        return answer.EnsureSuccessStatusCode();
    }

    /// <summary>The bytes that the server has allocated since its start; null where that cannot be asked.</summary>
    public async Task<long?> AllocatedAsync()
    {
        using var answer = await client.GetAsync(new Uri(endpoint, AllocationProbe.Path));
        return answer.IsSuccessStatusCode && long.TryParse(await answer.Content.ReadAsStringAsync(), out var bytes)
            ? bytes
            : null;
    }

    private static HttpClient Client(string? key)
    {
        var client = new HttpClient { Timeout = TimeSpan.FromMinutes(1) };

        if (key is not null)
        {
            client.DefaultRequestHeaders.Add("X-Api-Key", key);
        }

        return client;
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await server.DisposeAsync();
    }
}
