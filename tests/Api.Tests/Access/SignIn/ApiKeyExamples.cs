using System.Net;
using System.Text;
using CustomerGraph.Conventions.Identity;
using CustomerGraph.Domain.Access;

namespace CustomerGraph.Api.Tests.Access.SignIn;

public sealed class ApiKeyExamples(GuardedServerFixture fixture) : IClassFixture<GuardedServerFixture>
{
    private const string Me = "{ me { actor roles scopes } customers { totalCount } }";

    private readonly GuardedServer server = fixture.Server;

    [Fact]
    public async Task A_key_acts_as_its_owner_by_header_and_as_a_password()
    {
        var key = await server.KeyOfAsync("S1");
        (string, string)[] ways = [("X-Api-Key", key), ("Authorization", Basic("Power BI", key)), ("Authorization", Basic("", key))];

        foreach (var way in ways)
        {
            var (status, body) = await server.AskAsync(Me, null, way);

            Assert.Equal(HttpStatusCode.OK, status);
            Assert.Equal(
                """{"me":{"actor":"S1","roles":["SALESPERSON"],"scopes":["READ"]},"customers":{"totalCount":1}}""",
                body["data"]!.ToJsonString());
        }
    }

    [Fact]
    public async Task A_key_opens_a_socket()
    {
        var key = await server.KeyOfAsync("S2");
        using var socket = await SignInSocket.ConnectAsync(server.Server);

        await socket.IntroduceAsync($$"""{"apiKey":"{{key}}"}""");

        Assert.Equal("connection_ack", (string?)(await socket.ReceiveAsync())!["type"]);
        Assert.Equal("S2", (string?)(await socket.AskAsync("1", Me))!["payload"]!["data"]!["me"]!["actor"]);
    }

    [Fact]
    public async Task In_an_address_a_key_is_taken_under_export_only()
    {
        var key = await server.KeyOfAsync("S1", scopes: [KeyScope.Read, KeyScope.Export]);
        using var export = await server.GetAsync($"/export/nothing.csv?api_key={key}");
        using var encoded = await server.GetAsync($"/export/nothing.csv?from=2026-01-01&api%5Fkey={key}&to=2026-02-01");
        using var elsewhere = await server.GetAsync($"/graphql?query={{me{{name}}}}&api_key={key}");
        using var wrong = await server.GetAsync($"/export/nothing.csv?api_key={key[..^1]}");
        using var twice = await server.GetAsync($"/export/nothing.csv?api_key={key}&api_key={key}");

        // There is no such export: whoever is let in learns so.
        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound], [export.StatusCode, encoded.StatusCode]);
        Assert.All([elsewhere, wrong, twice], answer => Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode));
    }

    [Fact]
    public async Task A_key_is_good_for_its_scopes_and_nothing_else()
    {
        var reading = await server.KeyOfAsync("G1", scopes: [KeyScope.Read]);
        var exporting = await server.KeyOfAsync("G1", scopes: [KeyScope.Export]);

        using var export = await server.GetAsync("/export/nothing.csv", ("X-Api-Key", reading));
        var (query, refused) = await server.AskAsync(Me, null, ("X-Api-Key", exporting));
        var (mutation, _) = await server.AskAsync(
            """mutation { createApiKey(input: { name: "More", scopes: [READ] }) { secret } }""", null, ("X-Api-Key", reading));

        Assert.Equal([HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden], [export.StatusCode, query, mutation]);
        Assert.Equal("AUTH_NOT_AUTHORIZED", (string?)refused["errors"]![0]!["extensions"]!["code"]);
    }

    [Fact]
    public async Task Personal_data_are_handed_out_to_a_key_for_exports_only()
    {
        var ask = $$"""{ personalData(customer: "{{GlobalId.Write("Customer", 1L)}}") { code } }""";

        var (_, refused) = await server.AskAsync(ask, null, ("X-Api-Key", await server.KeyOfAsync("G1", scopes: [KeyScope.Read])));
        var (_, given) = await server.AskAsync(ask, null, ("X-Api-Key", await server.KeyOfAsync("G1", scopes: [KeyScope.Read, KeyScope.Export])));

        Assert.Equal("AUTH_NOT_AUTHORIZED", (string?)refused["errors"]![0]!["extensions"]!["code"]);
        Assert.Null(refused["data"]!["personalData"]);
        Assert.Null(given["errors"]);
        Assert.NotNull(given["data"]);
    }

    [Fact]
    public async Task Whatever_is_not_the_whole_key_opens_nothing()
    {
        var key = await server.KeyOfAsync("G1");
        var other = await server.KeyOfAsync("G1");
        string[] wrong =
        [
            "", "hello", key[..11], key[..^1], key + "A", key[..^1] + (key[^1] == 'A' ? 'B' : 'A'), key.ToUpperInvariant(),
            key[..12] + other[12..], "cg_AAAAAAAA_" + key[12..],
        ];

        foreach (var one in wrong)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await server.AskAsync(Me, null, ("X-Api-Key", one))).Status);
        }
    }

    [Fact]
    public async Task A_key_that_has_expired_or_was_taken_back_opens_nothing()
    {
        await using var own = await GuardedServer.StartAsync();
        var brief = await own.KeyOfAsync("S1", days: 1);
        var revoked = await own.KeyOfAsync("S1", days: 30);
        Assert.Equal(HttpStatusCode.OK, (await own.AskAsync(Me, null, ("X-Api-Key", revoked))).Status);

        var data = await own.DataAsync(
            own.TokenOf("S1"),
            "mutation ($prefix: String!) { revokeApiKey(input: { prefix: $prefix }) { apiKey { revokedAt lastUsedOn } errors { ... on Error { code } } } }",
            new { prefix = revoked[..11] });

        Assert.Equal(
            """{"apiKey":{"revokedAt":"2026-07-01T12:00:00Z","lastUsedOn":"2026-07-01"},"errors":null}""",
            data["revokeApiKey"]!.ToJsonString());
        Assert.Equal(HttpStatusCode.Unauthorized, (await own.AskAsync(Me, null, ("X-Api-Key", revoked))).Status);
        Assert.Equal(HttpStatusCode.OK, (await own.AskAsync(Me, null, ("X-Api-Key", brief))).Status);

        own.Server.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(HttpStatusCode.Unauthorized, (await own.AskAsync(Me, null, ("X-Api-Key", brief))).Status);
    }

    [Fact]
    public async Task People_make_list_and_take_back_their_own_keys_and_administrators_see_all()
    {
        await using var own = await GuardedServer.StartAsync();
        const string create = """mutation { createApiKey(input: { name: "Power BI", scopes: [READ, EXPORT], days: 7 }) { secret apiKey { prefix name ownerCode scopes expiresAt } errors { ... on Error { code message } } } }""";
        const string list = "{ apiKeys { prefix ownerCode } }";
        const string revoke = "mutation ($prefix: String!) { revokeApiKey(input: { prefix: $prefix }) { apiKey { ownerCode } errors { ... on Error { code } } } }";

        var made = (await own.DataAsync(own.TokenOf("S1"), create))["createApiKey"]!;
        var secret = (string)made["secret"]!;
        var prefix = (string)made["apiKey"]!["prefix"]!;

        Assert.Equal(
            $$"""{"prefix":"{{secret[..11]}}","name":"Power BI","ownerCode":"S1","scopes":["READ","EXPORT"],"expiresAt":"2026-07-08T12:00:00Z"}""",
            made["apiKey"]!.ToJsonString());
        Assert.Equal(HttpStatusCode.OK, (await own.AskAsync(Me, null, ("X-Api-Key", secret))).Status);

        Assert.Equal("[]", (await own.DataAsync(own.TokenOf("S2"), list))["apiKeys"]!.ToJsonString());
        Assert.Equal(
            """{"apiKey":null,"errors":[{"code":"API_KEY_NOT_FOUND"}]}""",
            (await own.DataAsync(own.TokenOf("S2"), revoke, new { prefix }))["revokeApiKey"]!.ToJsonString());

        var all = (await own.DataAsync(own.TokenOf("A1"), list))["apiKeys"]!.ToJsonString();
        Assert.Equal($$"""[{"prefix":"{{prefix}}","ownerCode":"S1"}]""", all);
        Assert.Equal(
            """{"apiKey":{"ownerCode":"S1"},"errors":null}""",
            (await own.DataAsync(own.TokenOf("A1"), revoke, new { prefix }))["revokeApiKey"]!.ToJsonString());
        Assert.Equal(HttpStatusCode.Unauthorized, (await own.AskAsync(Me, null, ("X-Api-Key", secret))).Status);
    }

    [Fact]
    public async Task A_key_that_breaks_a_rule_is_refused_with_the_fields()
    {
        var data = await server.DataAsync(
            server.TokenOf("S1"),
            """mutation { createApiKey(input: { name: " ", scopes: [], days: 400 }) { secret errors { ... on InvalidApiKeyError { field } } } }""");

        Assert.Equal(
            """{"secret":null,"errors":[{"field":"name"},{"field":"scopes"},{"field":"days"}]}""",
            data["createApiKey"]!.ToJsonString());
    }

    [Fact]
    public async Task The_answer_that_holds_a_key_is_not_kept_to_be_repeated()
    {
        var (status, body) = await server.AskAsync(
            """mutation { __typename ...F } fragment F on Mutation { createApiKey(input: { name: "Kept", scopes: [READ] }) { secret } }""",
            null,
            ("Authorization", $"Bearer {server.TokenOf("S1")}"),
            ("Idempotency-Key", "once"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal("CG_ANSWER_NOT_KEPT", (string?)body["errors"]![0]!["extensions"]!["code"]);
    }

    [Fact]
    public async Task Only_a_hash_of_a_key_is_stored()
    {
        var key = await server.KeyOfAsync("S1");
        await using var db = server.Server.Open();
        var prefix = key[..11];
        var row = db.ApiKeys.Single(one => one.Prefix == prefix);
        var history = db.Changes.Where(change => change.Entity == "api_keys").Select(change => change.Fields).ToList();

        Assert.Equal(System.Security.Cryptography.SHA256.HashData(Encoding.ASCII.GetBytes(key)), row.Hash);
        Assert.NotEmpty(history);
        Assert.All(history, fields => Assert.DoesNotContain("hash", fields, StringComparison.OrdinalIgnoreCase));
        Assert.All(history, fields => Assert.DoesNotContain(key[12..], fields, StringComparison.Ordinal));
    }

    private static string Basic(string user, string password) =>
        $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"))}";
}
