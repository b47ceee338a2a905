using CustomerGraph.Testing;

namespace CustomerGraph.Conventions.Tests.Transport;

public sealed class ClientPrograms
{
    private static readonly NodePrograms Clients = new(Repository.Place("tests", "Conventions.Tests", "Clients"));

    [NodeFact]
    public Task The_audit_suite_of_graphql_http_passes() => Run("audit.mjs", "61 of 61");

    [NodeFact]
    public Task The_client_of_graphql_ws_is_served() =>
        Run("sockets.mjs", "ok the server pings", ("Sockets:KeepAlive", "00:00:00.3"), ("Sockets:InitTime", "00:00:01"));

    [NodeFact]
    public Task The_client_of_graphql_sse_is_served() => Run("events.mjs", "ok a GET subscribes");

    private static async Task Run(string program, string last, params (string Name, string Value)[] settings)
    {
        await using var server = await DeskServer.Start(settings.ToDictionary(one => one.Name, one => one.Value));
        var url = new Uri(server.Address, "/graphql").ToString();

        var output = await Clients.RunAsync(new Dictionary<string, string>(), "node", program, url);

        Assert.EndsWith(last, output.TrimEnd(), StringComparison.Ordinal);
    }
}
