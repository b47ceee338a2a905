using System.Text.Json.Nodes;
using CustomerGraph.Api.Tests.Access.SignIn;
using CustomerGraph.Testing;

namespace CustomerGraph.Api.Tests.Credit;

public sealed class CreditNewsExamples
{
    private const string FromTheBeginning = "after: \"0-0\"";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_happens_about_credit_is_told_to_those_who_see_the_customer_and_to_nobody_else(DatabaseKind kind)
    {
        await using var server = await GuardedServer.StartAsync(kind);
        await using var second = kind == DatabaseKind.PostgreSql ? await server.SecondNodeAsync() : null;
        await SuspendAsync(server, "C1");

        // In a file there is one node, on a server the word comes to the others.
        using var ofFirst = await SignInSocket.SignedInAsync(second ?? server.Server, server.TokenOf("S1"));
        using var ofSecond = await SignInSocket.SignedInAsync(second ?? server.Server, server.TokenOf("S2"));

        Assert.Equal(
            """{"about":"SUPPLY","subject":"","version":1,"step":"REPORTED","actor":"M1","customer":{"code":"C1","credit":{"supply":{"state":"SUSPENDED"}}}}""",
            Told(await SubscribeAsync(ofFirst, FromTheBeginning)));
        Assert.Contains("SUSPENDED", Told((await ofFirst.ReceiveAsync())!), StringComparison.Ordinal);

        await ReleaseAsync(server, "C1");
        Assert.Equal(
            """{"about":"SUPPLY","subject":"","version":3,"step":"RELEASED","actor":"M1","customer":{"code":"C1","credit":{"supply":{"state":"SUPPLIED"}}}}""",
            Told((await ofFirst.ReceiveAsync())!));

        await SuspendAsync(server, "C2");
        Assert.Contains("\"code\":\"C2\"", Told(await SubscribeAsync(ofSecond, FromTheBeginning)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_subscribes_again_after_a_position_gets_what_came_in_the_meantime()
    {
        await using var server = await GuardedServer.StartAsync();
        await SuspendAsync(server, "C1");
        string position;

        using (var before = await SignInSocket.SignedInAsync(server.Server, server.TokenOf("S1")))
        {
            await SubscribeAsync(before, FromTheBeginning, "position");
            position = (string)(await before.ReceiveAsync())!["payload"]!["data"]!["creditChanged"]!["position"]!;
        }

        await ReleaseAsync(server, "C1");
        using var after = await SignInSocket.SignedInAsync(server.Server, server.TokenOf("S1"));

        Assert.Equal("""{"step":"RELEASED"}""", Told(await SubscribeAsync(after, $"after: \"{position}\"", "step")));
    }

    [Fact]
    public async Task One_customer_is_followed_and_suspensions_alone_are_told()
    {
        await using var server = await GuardedServer.StartAsync();
        await SuspendAsync(server, "C1");
        await SuspendAsync(server, "C2");
        using var socket = await SignInSocket.SignedInAsync(server.Server, server.TokenOf("G1"));
        var second = await IdAsync(server, "C2");

        Assert.Equal("""{"customer":{"code":"C2"}}""", Told(await SubscribeAsync(socket, $"customer: \"{second}\", {FromTheBeginning}", "customer { code }")));

        using var suspended = await SignInSocket.SignedInAsync(server.Server, server.TokenOf("G1"));
        var first = await suspended.AskAsync("1", $"subscription {{ supplySuspended({FromTheBeginning}) {{ step customer {{ code }} }} }}");

        Assert.Equal(
            ["""{"supplySuspended":{"step":"SUSPENDED","customer":{"code":"C1"}}}""", """{"supplySuspended":{"step":"SUSPENDED","customer":{"code":"C2"}}}"""],
            [first!["payload"]!["data"]!.ToJsonString(), (await suspended.ReceiveAsync())!["payload"]!["data"]!.ToJsonString()]);
    }

    [Fact]
    public async Task Who_may_not_read_credit_or_names_no_position_is_refused()
    {
        await using var server = await GuardedServer.StartAsync();
        using var administrator = await SignInSocket.SignedInAsync(server.Server, server.TokenOf("A1"));
        using var seller = await SignInSocket.SignedInAsync(server.Server, server.TokenOf("S1"));

        Assert.Contains("AUTH_NOT_AUTHORIZED", (await SubscribeAsync(administrator, FromTheBeginning, "step")).ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("CG_INVALID_POSITION", (await SubscribeAsync(seller, "after: \"yesterday\"", "step")).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_loses_a_customer_hears_no_more_of_it_and_who_is_disabled_hears_nothing()
    {
        await using var server = await GuardedServer.StartAsync();
        await SuspendAsync(server, "C1");
        using var manager = await SignInSocket.SignedInAsync(server.Server, server.TokenOf("M1"));
        using var seller = await SignInSocket.SignedInAsync(server.Server, server.TokenOf("S1"));
        await SubscribeAsync(manager, FromTheBeginning, "step customer { code }");
        await SubscribeAsync(seller, FromTheBeginning, "step customer { code }");
        await manager.ReceiveAsync();
        await seller.ReceiveAsync();

        await HandOverAsync(server, "C1", "S2");
        await ReleaseAsync(server, "C1");
        Assert.Equal("""{"step":"RELEASED","customer":{"code":"C1"}}""", Told((await manager.ReceiveAsync())!));
        await HandOverAsync(server, "C2", "S1");
        await SuspendAsync(server, "C2");
        Assert.Equal("""{"step":"REPORTED","customer":{"code":"C2"}}""", Told((await seller.ReceiveAsync())!));

        await server.AdministerAsync("disableEmployee", "S1");
        Assert.Equal((4403, "Forbidden"), await seller.ClosedAsync());
    }

    private static async Task<JsonNode> SubscribeAsync(
        SignInSocket socket, string arguments, string selection = "about subject version step actor customer { code credit { supply { state } } }") =>
        (await socket.AskAsync("1", $"subscription {{ creditChanged({arguments}) {{ {selection} }} }}"))!;

    private static string Told(JsonNode message) => message["payload"]!["data"]!["creditChanged"]!.ToJsonString();

    private static async Task<string> IdAsync(GuardedServer server, string code) =>
        (string)(await server.DataAsync(server.TokenOf("G1"), $"{{ customerByCode(code: \"{code}\") {{ id }} }}"))["customerByCode"]!["id"]!;

    private static async Task SuspendAsync(GuardedServer server, string code) => await DoneAsync(
        server, "M1", "reportAnomaly", $"customer: \"{await IdAsync(server, code)}\", kind: LAWSUIT, evidence: \"In the paper.\"");

    private static async Task ReleaseAsync(GuardedServer server, string code)
    {
        var hold = (await server.DataAsync(
            server.TokenOf("M1"), $"{{ customerByCode(code: \"{code}\") {{ credit {{ supply {{ id version }} }} }} }}"))["customerByCode"]!["credit"]!["supply"]!;
        await DoneAsync(server, "M1", "releaseSupply", $"supply: \"{hold["id"]}\", expectedVersion: {hold["version"]}, reason: \"Settled.\"");
    }

    private static async Task HandOverAsync(GuardedServer server, string code, string seller)
    {
        var card = (await server.DataAsync(server.TokenOf("M1"), $"{{ customerByCode(code: \"{code}\") {{ id version }} }}"))["customerByCode"]!;
        await DoneAsync(server, "M1", "changeCustomer", $"customer: \"{card["id"]}\", expectedVersion: {card["version"]}, salesperson: \"{seller}\"");
    }

    private static async Task DoneAsync(GuardedServer server, string person, string mutation, string input)
    {
        var payload = (await server.DataAsync(
            server.TokenOf(person), $"mutation {{ {mutation}(input: {{ {input} }}) {{ errors {{ ... on Error {{ code message }} }} }} }}"))[mutation]!;

        Assert.True(payload["errors"] is null, payload.ToJsonString());
    }
}
