using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerGraph.Api.Access;
using CustomerGraph.Api.Import;
using CustomerGraph.Api.Schema;
using CustomerGraph.Api.Tests.Serving;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Transport;
using CustomerGraph.Persistence;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Store;
using GraphQL.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CustomerGraph.Api.Tests.Access.Roles;

/// <summary>
/// All that is served, on a free port over a SQLite file with <see cref="TradingCompany"/>. Only who asks is not found out by
/// signing in: a header says it, so that every role can ask.
/// </summary>
public sealed class RoleServer : IAsyncLifetime, IDisposable
{
    private const string Header = "Acts-As";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("roles-");
    private readonly HttpClient client = new();
    private WebApplication server = null!;

    internal ISchema Schema => server.Services.GetRequiredService<ISchema>();

    /// <summary>What was told to have been read.</summary>
    internal ReadLog Reads => server.Services.GetRequiredService<ReadLog>();

    /// <summary>What is lent to whom.</summary>
    internal LentFields Lent => server.Services.GetRequiredService<LentFields>();

    public async Task InitializeAsync()
    {
        var store = StoreSettings.OfFile(Path.Combine(folder.FullName, "roles.db"));
        TradingCompany.WriteTo(folder.FullName);

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development", ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration["GraphQL:RateLimit:Enabled"] = "false";
        builder.Configuration["GraphQL:Cost:EnforceCostLimits"] = "false";
        builder.Services
            .AddSingleton(TimeProvider.System)
            .AddStore(store)
            .AddSchema()
            .AddHttpContextAccessor()
            .AddScoped(services => new CurrentCaller { Value = CallerOf(services) })
            .AddSingleton<ReadLog>()
            .AddSingleton<IReadRecord>(services => services.GetRequiredService<ReadLog>())
            .AddSingleton<LentFields>()
            .AddSingleton<ILentFields>(services => services.GetRequiredService<LentFields>());

        server = builder.Build();
        server.MapConventionsGraphQL();

        var stores = server.Services.GetRequiredService<IStore>();
        await StoreStart.PrepareAsync(stores, CancellationToken.None);
        using (var rejected = new RejectedLines(Path.Combine(folder.FullName, "rejected.csv")))
        {
            await new FolderImport(stores).RunAsync(
                folder.FullName, rejected, new Authorship("import", RunningServer.Now, Sight.All), new NoProgress(), CancellationToken.None);
        }

        await server.StartAsync();
        client.BaseAddress = new(server.Urls.Single());
        Schema.Initialize();
    }

    /// <summary>Opens the store beside the server.</summary>
    public CustomerGraphDb Open() => server.Services.GetRequiredService<IStore>().Open(Sight.All);

    /// <summary>The answers to operations, in their order.</summary>
    internal async Task<IReadOnlyList<JsonNode>> AskAsync(Asker asker, IEnumerable<string> queries)
    {
        var answers = new List<JsonNode>();

        foreach (var batch in queries.Chunk(40))
        {
            answers.AddRange((await SendAsync(asker, batch.Select(query => new { query }).ToArray())).AsArray().Select(answer => answer!));
        }

        return answers;
    }

    /// <summary>The answer to one operation.</summary>
    internal Task<JsonNode> AskAsync(Asker asker, string query) => SendAsync(asker, new { query });

    public async Task DisposeAsync()
    {
        await server.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    public void Dispose() => client.Dispose();

    private async Task<JsonNode> SendAsync(Asker asker, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
        };
        request.Headers.Add(Header, asker.ToString());
        using var response = await client.SendAsync(request);

        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    private static Caller CallerOf(IServiceProvider services) =>
        services.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request.Headers[Header] is [{ } written]
            ? Asker.Parse(written).ToCaller()
            : Caller.Anonymous;

    private sealed class NoProgress : IImportProgress
    {
        public IProgress<long> Begin(string file, long bytes) => new Progress<long>();

        public void End(FileCounts counts)
        {
        }
    }
}
