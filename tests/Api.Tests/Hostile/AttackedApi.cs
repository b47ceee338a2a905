using System.Text;
using CustomerGraph.Api.Tests.Serving;
using CustomerGraph.Conventions.Tests.Transport;
using CustomerGraph.Testing;

namespace CustomerGraph.Api.Tests.Hostile;

/// <summary>The product as a process of its own, so that what ends it or makes it hang is seen, and what it logs.</summary>
/// <remarks>Its limits are the defaults, but for one that would make tests wait, and the rate limit.</remarks>
public sealed class AttackedApi : IAsyncLifetime
{
    /// <summary>The collection of the tests that attack one server.</summary>
    public const string Collection = "attacked API";

    /// <summary>A request that has an answer as long as the server is well.</summary>
    public const string Sound = """{"query":"{ customers(first: 1, where: { code: { eq: \"C001\" } }) { nodes { code } } }"}""";

    // Far beyond what a refusal takes on a loaded machine, so that only what would not end fails.
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("attacked-");
    private ServerProcess? server;

    public Uri Address => new(server!.Address);

    /// <summary>The file that its data are in.</summary>
    public string Database => ApiProcess.DatabaseIn(folder);

    /// <summary>What it has printed: its log.</summary>
    public string Log => server!.Printed;

    public HttpClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        server = await ApiProcess.StartAsync(
            folder, "--GraphQL:RateLimit:Enabled=false", "--GraphQL:Http:BodyTime=00:00:05");
        Client = new HttpClient { BaseAddress = Address, Timeout = Hang };
    }

    /// <summary>Posts a text that says it is JSON.</summary>
    public Task<Reply> PostAsync(string body, params (string Name, string Value)[] headers) =>
        PostAsync(Encoding.UTF8.GetBytes(body), "application/json", headers);

    /// <summary>Posts bytes.</summary>
    public async Task<Reply> PostAsync(byte[] body, string? contentType, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(body) };

        if (contentType is not null)
        {
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await SendAsync(request);
    }

    /// <summary>Sends any request, and checks that the answer is one that any caller may have.</summary>
    public async Task<Reply> SendAsync(HttpRequestMessage request)
    {
        using var response = await Client.SendAsync(request);
        var reply = await Reply.Of(response);

        Assert.InRange((int)reply.Status, 200, 499);
        Assert.Empty(Secrets.In(reply.Text));

        return reply;
    }

    /// <summary>The server is there and answers as if nothing had happened.</summary>
    public async Task AssertAnswersAsync() => Assert.Equal(
        """{"data":{"customers":{"nodes":[{"code":"C001"}]}}}""", (await PostAsync(Sound)).Text);

    public async Task DisposeAsync()
    {
        Client?.Dispose();

        if (server is not null)
        {
            await server.DisposeAsync();
        }

        folder.Delete(recursive: true);
    }
}

[CollectionDefinition(AttackedApi.Collection)]
public sealed class AttackedApiDefinition : ICollectionFixture<AttackedApi>;
