using CustomerGraph.Api.Tests.Serving;
using CustomerGraph.Testing;

namespace CustomerGraph.Api.Tests.Clients;

/// <summary>
/// The product as people run it: a process of its own on a free port, over a new SQLite file into which
/// <see cref="SmallCompany"/> was imported. It starts when a test first asks for it.
/// </summary>
public sealed class ServedApi : IAsyncLifetime, IDisposable
{
    /// <summary>The collection of the tests that ask one server.</summary>
    public const string Collection = "served API";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("served-");
    private readonly Lazy<Task<ServerProcess>> server;

    public ServedApi() => server = new(() => ApiProcess.StartAsync(folder));

    /// <summary>The address of the GraphQL endpoint.</summary>
    public async Task<Uri> EndpointAsync() => new($"{(await server.Value).Address}/graphql");

    /// <summary>The schema that the server hands out.</summary>
    public async Task<string> SchemaAsync()
    {
        using var client = new HttpClient();
        return await client.GetStringAsync(new Uri($"{await EndpointAsync()}/schema.graphql"));
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (server.IsValueCreated && server.Value.IsCompletedSuccessfully)
        {
            await (await server.Value).DisposeAsync();
        }
    }

    public void Dispose() => folder.Delete(recursive: true);
}

[CollectionDefinition(ServedApi.Collection)]
public sealed class ServedApiDefinition : ICollectionFixture<ServedApi>;
