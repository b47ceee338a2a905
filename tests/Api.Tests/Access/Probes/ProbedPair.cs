using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using CustomerGraph.Api.Tests.Access.SignIn;
using CustomerGraph.Api.Tests.Serving;
using CustomerGraph.Persistence.Store;

namespace CustomerGraph.Api.Tests.Access.Probes;

/// <summary>Two servers in Production: one over the marked company, and one over the same without what somebody must not see.</summary>
internal sealed partial class ProbedPair : IAsyncDisposable
{
    private readonly Issuer issuer;
    private readonly IReadOnlyList<IDisposable> databases;

    private ProbedPair(RunningServer whole, RunningServer without, Issuer issuer, IReadOnlyList<IDisposable> databases) =>
        (Whole, Without, this.issuer, this.databases) = (whole, without, issuer, databases);

    /// <summary>The server over everything.</summary>
    public RunningServer Whole { get; }

    /// <summary>The server over the company in which what is hidden never was.</summary>
    public RunningServer Without { get; }

    /// <summary>Starts both, over copies of their own.</summary>
    public static async Task<ProbedPair> StartAsync(MarkedStore store, MarkedPerson person)
    {
        var issuer = new Issuer();
        var whole = await store.CopyAsync();
        var without = await store.CopyAsync();
        var settings = (IReadOnlyList<string>)
        [
            "--environment=Production", "--GraphQL:RateLimit:Enabled=false", "--GraphQL:Cost:EnforceCostLimits=false",
            "--GraphQL:Execution:TimeLimit=00:05:00", .. issuer.Settings,
        ];
        var servers = new List<RunningServer>();

        foreach (var copy in new[] { whole, without })
        {
            servers.Add(await RunningServer.OverAsync(StoreSettings.Parse(copy.Connection), null, settings));
        }

        await Absence.OfAsync(servers[1].Store, person);

        return new ProbedPair(servers[0], servers[1], issuer, [whole, without]);
    }

    /// <summary>The answers of both servers to the same operations of the same person, each made comparable.</summary>
    public async Task<IReadOnlyList<(string Whole, string Without)>> AskAsync(string employee, IReadOnlyList<Probe> probes)
    {
        var token = issuer.Token(employee, Whole.Clock.GetUtcNow());
        var answers = await Task.WhenAll(SendAsync(Whole, token, probes), SendAsync(Without, token, probes));

        return [.. answers[0].Zip(answers[1])];
    }

    public async ValueTask DisposeAsync()
    {
        await Whole.DisposeAsync();
        await Without.DisposeAsync();
        issuer.Dispose();

        foreach (var database in databases)
        {
            database.Dispose();
        }
    }

    private static async Task<IReadOnlyList<string>> SendAsync(RunningServer server, string token, IReadOnlyList<Probe> probes)
    {
        var answers = new List<string>();

        foreach (var batch in probes.Chunk(25))
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
            {
                Content = JsonContent.Create(batch.Select(probe => new { query = probe.Query, variables = probe.Variables })),
                Headers = { Authorization = new("Bearer", token) },
            };
            using var response = await server.Client.SendAsync(request);
            using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

            answers.AddRange(body.RootElement.ValueKind == JsonValueKind.Array
                ? body.RootElement.EnumerateArray().Select(answer => Comparable(answer.GetRawText()))
                : throw new InvalidOperationException(body.RootElement.GetRawText()));
        }

        return answers;
    }

    /// <summary>Keys are made by chance, so no two servers make the same.</summary>
    private static string Comparable(string answer) => Key().Replace(answer, "a key");

    [GeneratedRegex("cg_[A-Za-z0-9]{8}(_[A-Za-z0-9_-]{43})?")]
    private static partial Regex Key();
}
