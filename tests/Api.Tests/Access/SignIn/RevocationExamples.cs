using System.Net;
using CustomerGraph.Testing;

namespace CustomerGraph.Api.Tests.Access.SignIn;

/// <summary>What administrators decide takes effect at once, also for those who are connected.</summary>
public sealed class RevocationExamples
{
    private const string Me = "{ me { actor roles } customers { totalCount } }";

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Ended_sign_ins_are_over_and_new_ones_are_not(DatabaseKind kind)
    {
        await using var server = await GuardedServer.StartAsync(kind);
        var old = server.TokenOf("S1");
        var key = await server.KeyOfAsync("S1");
        using var socket = await SignInSocket.SignedInAsync(server.Server, old);
        await server.DataAsync(old, Me);

        var done = await server.AdministerAsync("endSignIns", "S1", versioned: false);

        Assert.Equal("""{"employee":{"code":"S1","version":2},"errors":null}""", done.ToJsonString());
        Assert.Equal(HttpStatusCode.Unauthorized, (await server.AskAsync(Me, null, ("Authorization", $"Bearer {old}"))).Status);
        Assert.Equal((4403, "Forbidden"), await socket.ClosedAsync());
        Assert.Equal(HttpStatusCode.OK, (await server.AskAsync(Me, null, ("X-Api-Key", key))).Status);

        server.Server.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal("S1", (string?)(await server.DataAsync(server.TokenOf("S1"), Me))["me"]!["actor"]);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Who_is_disabled_is_out_by_token_key_and_socket_until_enabled_again(DatabaseKind kind)
    {
        await using var server = await GuardedServer.StartAsync(kind);
        var token = server.TokenOf("S1");
        var key = await server.KeyOfAsync("S1");
        using var byToken = await SignInSocket.SignedInAsync(server.Server, token);
        using var byKey = await SignInSocket.ConnectAsync(server.Server, ("X-Api-Key", key));
        await byKey.IntroduceAsync(null);
        Assert.Equal("connection_ack", (string?)(await byKey.ReceiveAsync())!["type"]);

        await server.AdministerAsync("disableEmployee", "S1");

        Assert.Equal(HttpStatusCode.Unauthorized, (await server.AskAsync(Me, null, ("Authorization", $"Bearer {token}"))).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await server.AskAsync(Me, null, ("X-Api-Key", key))).Status);
        Assert.Equal([(4403, "Forbidden"), (4403, "Forbidden")], [await byToken.ClosedAsync(), await byKey.ClosedAsync()]);

        await server.AdministerAsync("enableEmployee", "S1");

        Assert.Equal("S1", (string?)(await server.DataAsync(token, Me))["me"]!["actor"]);
    }

    [Fact]
    public async Task Another_role_counts_from_the_next_operation_on_in_open_connections_too()
    {
        await using var server = await GuardedServer.StartAsync();
        var token = server.TokenOf("S1");
        using var socket = await SignInSocket.SignedInAsync(server.Server, token);
        Assert.Equal(1, (int)(await socket.AskAsync("1", Me))!["payload"]!["data"]!["customers"]!["totalCount"]!);

        await server.AdministerAsync("setEmployeeRole", "S1", ", role: HEAD_OFFICE");

        Assert.Equal(
            """{"me":{"actor":"S1","roles":["HEAD_OFFICE"]},"customers":{"totalCount":2}}""",
            (await socket.AskAsync("2", Me))!["payload"]!["data"]!.ToJsonString());
        Assert.Equal(2, (int)(await server.DataAsync(token, Me))["customers"]!["totalCount"]!);

        await server.AdministerAsync("setEmployeeRole", "S1", ", role: null");

        Assert.Equal("[]", (await socket.AskAsync("3", "{ me { roles } }"))!["payload"]!["data"]!["me"]!["roles"]!.ToJsonString());
    }

    [Fact]
    public async Task A_socket_is_closed_when_its_token_expires()
    {
        await using var server = await GuardedServer.StartAsync();
        using var socket = await SignInSocket.SignedInAsync(server.Server, server.TokenOf("S1"));

        server.Server.Clock.Advance(TimeSpan.FromMinutes(61));

        Assert.Equal((4403, "Forbidden"), await socket.ClosedAsync());
    }

    [Fact]
    public async Task An_operation_over_a_socket_is_refused_at_once_and_the_socket_closed()
    {
        await using var server = await GuardedServer.StartAsync();
        using var socket = await SignInSocket.SignedInAsync(server.Server, server.TokenOf("S1"));
        await server.AdministerAsync("disableEmployee", "S1");

        // Refused, or closed before it could be asked.
        var answer = await socket.AskAsync("1", Me);

        Assert.True(answer is null || (string?)answer["type"] == "error", answer?.ToJsonString());
        Assert.Equal((4403, "Forbidden"), await socket.ClosedAsync());
    }
}
