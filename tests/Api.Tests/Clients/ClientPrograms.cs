using CustomerGraph.Testing;
using Xunit.Abstractions;

namespace CustomerGraph.Api.Tests.Clients;

/// <summary>
/// The clients that front ends use, at the versions of tests/Clients/package.json, against the running product. Each
/// program there checks what it gets and says in one line what it did.
/// </summary>
[Collection(ServedApi.Collection)]
public sealed class ClientPrograms(ServedApi api, ITestOutputHelper output)
{
    private static readonly string Build = Repository.Place("tests", "Clients", "build");
    private static readonly NodePrograms Audit = new(Repository.Place("tests", "Conventions.Tests", "Clients"));
    private static readonly SemaphoreSlim Building = new(1, 1);
    private static bool built;

    [NodeFact]
    public async Task GraphQL_codegen_and_the_Relay_compiler_make_types_that_a_strict_compiler_accepts() => await BuildAsync();

    [NodeFact]
    public async Task The_audit_suite_of_graphql_http_passes()
    {
        var printed = await Audit.RunAsync(
            new Dictionary<string, string>(), "node", "audit.mjs", (await api.EndpointAsync()).ToString());

        Assert.Equal("61 of 61", printed.Trim());
    }

    [NodeFact]
    public async Task Apollo_Client_merges_pages_and_shows_what_a_mutation_changed() => await RunAsync("apollo");

    [NodeFact]
    public async Task Urql_merges_pages_and_finds_schema_and_answers_consistent() => await RunAsync("urql");

    [NodeFact]
    public async Task Relay_grows_a_connection_and_refetches_by_global_id() => await RunAsync("relay");

    [NodeFact]
    public async Task GraphQL_ws_runs_many_operations_over_one_socket() => await RunAsync("ws");

    [NodeFact]
    public async Task GraphQL_sse_runs_operations_as_event_streams() => await RunAsync("sse");

    private async Task RunAsync(string program)
    {
        await BuildAsync();
        output.WriteLine(await NodePrograms.Clients.RunAsync(
            new Dictionary<string, string> { ["URL"] = (await api.EndpointAsync()).ToString() },
            "node", Path.Combine(Build, "programs", $"{program}.js")));
    }

    /// <summary>Generates and compiles the programs from the schema that the server hands out, once.</summary>
    private async Task BuildAsync()
    {
        await Building.WaitAsync();
        try
        {
            if (built)
            {
                return;
            }

            Directory.CreateDirectory(Build);
            await File.WriteAllTextAsync(Path.Combine(Build, "schema.graphql"), await api.SchemaAsync());
            var nothing = new Dictionary<string, string>();
            await NodePrograms.Clients.RunAsync(nothing, "graphql-codegen", "--config", "codegen.ts");
            await NodePrograms.Clients.RunAsync(nothing, "relay-compiler");
            await NodePrograms.Clients.RunAsync(nothing, "tsc", "--project", ".");
            built = true;
        }
        finally
        {
            Building.Release();
        }
    }
}
