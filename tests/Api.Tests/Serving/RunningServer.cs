using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CustomerGraph.Api.Hosting;
using CustomerGraph.Api.Import;
using CustomerGraph.Persistence;
using CustomerGraph.Persistence.Store;
using GraphQL.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Spectre.Console;

namespace CustomerGraph.Api.Tests.Serving;

/// <summary>The server as production has it, on a free port, asked over HTTP. Only its clock stands still.</summary>
public sealed class RunningServer : IAsyncDisposable
{
    /// <summary>What the clock of the server shows, if nobody moves it.</summary>
    public static readonly DateTimeOffset Now = new(2026, 7, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly IReadOnlyList<string> Arguments =
    [
        "--environment=Development",
        "--urls=http://127.0.0.1:0",
        "--Demo:Seed=false",
        "--Logging:LogLevel:Default=None",
        "--Logging:LogLevel:Microsoft.AspNetCore=None",
        "--Logging:LogLevel:Microsoft.EntityFrameworkCore=None",
    ];

    private readonly WebApplication server;

    private RunningServer(WebApplication server, FakeTimeProvider clock)
    {
        this.server = server;
        Clock = clock;
        Client = new HttpClient { BaseAddress = new(server.Urls.Single()) };
        using var db = Open();
        Sql = new SqlLog(db.Database.IsRelational() ? db.Database.GetDbConnection() : null);
    }

    public HttpClient Client { get; }

    /// <summary>What the server takes for the time.</summary>
    public FakeTimeProvider Clock { get; }

    /// <summary>The statements that the server sends to its store.</summary>
    public SqlLog Sql { get; }

    /// <summary>Starts a server over a store, and imports a folder into it first if one is given.</summary>
    /// <param name="store">Where its data are.</param>
    /// <param name="folder">The files to import.</param>
    /// <param name="settings">What the command line says further, as in <c>--GraphQL:Http:MaxBatchSize=1</c>.</param>
    public static async Task<RunningServer> OverAsync(
        StoreSettings store, string? folder = null, params IReadOnlyList<string> settings)
    {
        var clock = new FakeTimeProvider(Now);
        var server = Server.Build([.. Arguments, .. settings], _ => store, clock);

        await Server.PrepareAsync(server, Quiet, CancellationToken.None);

        if (folder is not null)
        {
            await ImportAsync(server, folder);
        }

        await server.StartAsync();
        return new(server, clock);
    }

    /// <summary>The store of the server.</summary>
    public IStore Store => server.Services.GetRequiredService<IStore>();

    /// <summary>The schema that it serves.</summary>
    internal ISchema Schema => server.Services.GetRequiredService<ISchema>();

    /// <summary>Opens the store beside the server.</summary>
    public CustomerGraphDb Open() => Store.OpenAsOwner();

    /// <summary>The answer to an operation: data, errors or both.</summary>
    public async Task<JsonNode> AskAsync(string query, object? variables = null)
    {
        using var answer = await Client.PostAsJsonAsync("/graphql", new { query, variables });

        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    /// <summary>The data of an answer that must have no errors.</summary>
    public async Task<JsonNode> DataAsync(string query, object? variables = null)
    {
        var answer = await AskAsync(query, variables);

        Assert.True(answer["errors"] is null, answer["errors"]?.ToJsonString());
        return answer["data"]!;
    }

    public async ValueTask DisposeAsync()
    {
        Sql.Dispose();
        Client.Dispose();
        await server.StopAsync();
        await server.DisposeAsync();
    }

    private static IAnsiConsole Quiet =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(TextWriter.Null) });

    private static async Task ImportAsync(WebApplication server, string folder)
    {
        var store = server.Services.GetRequiredService<IStore>();
        var path = Path.GetTempFileName();

        try
        {
            using var rejected = new RejectedLines(path);
            await new FolderImport(store)
                .RunAsync(folder, rejected, new Authorship("import", Now), new NoProgress(), CancellationToken.None);

            Assert.Equal(0, rejected.Count);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private sealed class NoProgress : IImportProgress
    {
        public IProgress<long> Begin(string file, long bytes) => new Progress<long>();

        public void End(FileCounts counts)
        {
        }
    }
}
