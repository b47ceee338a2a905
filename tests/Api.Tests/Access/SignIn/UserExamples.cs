using System.Text.Json.Nodes;

namespace CustomerGraph.Api.Tests.Access.SignIn;

public sealed class UserExamples : IAsyncLifetime
{
    private GuardedServer server = null!;

    public async Task InitializeAsync() => server = await GuardedServer.StartAsync();

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Fact]
    public async Task A_change_meant_for_another_version_changes_nothing()
    {
        var (id, version) = await server.EmployeeAsync("S1");
        var answer = await server.DataAsync(
            server.TokenOf("A1"),
            "mutation ($e: ID!, $v: Int!) { setEmployeeRole(input: { employee: $e, expectedVersion: $v, role: ANALYST }) { employee { code } errors { ... on EmployeeVersionConflictError { expected actual } } } }",
            new { e = id, v = version + 1 });

        Assert.Equal(
            """{"employee":null,"errors":[{"expected":2,"actual":1}]}""", answer["setEmployeeRole"]!.ToJsonString());
        Assert.Equal((id, version), await server.EmployeeAsync("S1"));
    }

    [Fact]
    public async Task Each_change_is_in_the_history_with_who_made_it()
    {
        await server.AdministerAsync("setEmployeeRole", "S1", ", role: ANALYST");
        await server.AdministerAsync("disableEmployee", "S1");

        await using var db = server.Server.Open();
        var id = db.Employees.Single(row => row.Code == "S1").Id;
        var history = db.Changes.Where(change => change.Entity == "employees" && change.EntityId == id)
            .OrderBy(change => change.Version).Select(change => new { change.Version, change.Actor, change.Fields }).ToList();

        Assert.Equal([1, 2, 3], history.Select(change => change.Version));
        Assert.Equal(["A1", "A1"], history.Skip(1).Select(change => change.Actor));
        Assert.Equal("""[{"field":"role","old":"SALESPERSON","new":"ANALYST"}]""", history[1].Fields);
        Assert.Equal("disabledSince", (string?)JsonNode.Parse(history[2].Fields)![0]!["field"]);
    }

    [Theory]
    [InlineData("setEmployeeRole", ", role: GENERAL_MANAGER")]
    [InlineData("disableEmployee", "")]
    public async Task Administrators_change_nothing_of_their_own_access(string mutation, string more)
    {
        var own = await server.AdministerAsync(mutation, "A1", more);
        var others = await server.AdministerAsync(mutation, "A1", more, administrator: "A2");

        Assert.Equal("""{"employee":null,"errors":[{"code":"OWN_ACCESS"}]}""", own.ToJsonString());
        Assert.Null(others["errors"]);
    }

    [Theory]
    [InlineData("G1")]
    [InlineData("M1")]
    [InlineData("S1")]
    [InlineData("N1")]
    public async Task Nobody_but_administrators_manages_users(string code)
    {
        var (id, version) = await server.EmployeeAsync("S2");
        string[] mutations =
        [
            $"setEmployeeRole(input: {{ employee: \"{id}\", expectedVersion: {version}, role: GENERAL_MANAGER }})",
            $"disableEmployee(input: {{ employee: \"{id}\", expectedVersion: {version} }})",
            $"enableEmployee(input: {{ employee: \"{id}\", expectedVersion: {version} }})",
            $"endSignIns(input: {{ employee: \"{id}\" }})",
        ];

        foreach (var mutation in mutations)
        {
            var (_, body) = await server.AskAsync(
                $"mutation {{ {mutation} {{ employee {{ code }} }} }}", null, ("Authorization", $"Bearer {server.TokenOf(code)}"));

            Assert.Equal("AUTH_NOT_AUTHORIZED", (string?)body["errors"]?[0]?["extensions"]?["code"]);
        }

        Assert.Equal((id, version), await server.EmployeeAsync("S2"));
    }
}
