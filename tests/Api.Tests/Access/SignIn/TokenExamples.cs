using System.Net;
using CustomerGraph.Api.Tests.Serving;

namespace CustomerGraph.Api.Tests.Access.SignIn;

public sealed class TokenExamples(GuardedServerFixture fixture) : IClassFixture<GuardedServerFixture>
{
    private const string Me = "{ me { name actor roles scopes expiresAt employee { code } } customers { totalCount } }";

    private readonly GuardedServer server = fixture.Server;

    public static TheoryData<string> Forged => new(ForgedTokens.All.Keys);

    [Theory]
    [InlineData("G1", "林雅婷", "GENERAL_MANAGER", 2)]
    [InlineData("M1", "María Sánchez", "SALES_MANAGER", 2)]
    [InlineData("S1", "陳志明", "SALESPERSON", 1)]
    public async Task A_good_token_lets_its_employee_in_to_what_they_may_see(string code, string name, string role, int customers)
    {
        var data = await server.DataAsync(server.TokenOf(code), Me);

        Assert.Equal(
            $$$"""{"name":"{{{name}}}","actor":"{{{code}}}","roles":["{{{role}}}"],"scopes":null,"expiresAt":"2026-07-01T13:00:00Z","employee":{"code":"{{{code}}}"}}""",
            Answers.Shown(data["me"]!));
        Assert.Equal(customers, (int)data["customers"]!["totalCount"]!);
    }

    [Theory]
    [MemberData(nameof(Forged))]
    public async Task A_forged_or_stale_token_is_answered_401(string kind)
    {
        var (status, body) = await server.AskAsync(Me, null, ("Authorization", $"Bearer {ForgedTokens.All[kind](server.Issuer, server.Now)}"));

        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Equal("AUTH_NOT_AUTHENTICATED", (string?)body["errors"]![0]!["extensions"]!["code"]);
        Assert.Null(body["data"]);
    }

    [Theory]
    [MemberData(nameof(Forged))]
    public async Task A_forged_or_stale_token_closes_a_socket_with_4403(string kind)
    {
        using var socket = await SignInSocket.ConnectAsync(server.Server);

        await socket.IntroduceAsync($$"""{"authorization":"Bearer {{ForgedTokens.All[kind](server.Issuer, server.Now)}}"}""");

        Assert.Equal((4403, "Forbidden"), await socket.ClosedAsync());
    }

    [Theory]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Digest username=G1")]
    [InlineData("Basic !!!")]
    [InlineData("Basic bm9jb2xvbg==")]
    [InlineData("Basic OmhlbGxv")]
    public async Task Whatever_else_is_shown_is_answered_401_with_the_ways_to_sign_in(string authorization)
    {
        using var answer = await server.GetAsync("/graphql?query={me{name}}", ("Authorization", authorization));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal(
            ["Bearer realm=\"CustomerGraph\", error=\"invalid_token\"", "Basic realm=\"CustomerGraph\", charset=\"UTF-8\""],
            answer.Headers.GetValues("WWW-Authenticate"));
    }

    [Fact]
    public async Task Several_credentials_are_none()
    {
        var good = $"Bearer {server.TokenOf("G1")}";
        var (twice, _) = await server.AskAsync(Me, null, ("Authorization", good), ("Authorization", good));
        var (mixed, _) = await server.AskAsync(Me, null, ("Authorization", good), ("X-Api-Key", await server.KeyOfAsync("S1")));

        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized], [twice, mixed]);
    }

    [Fact]
    public async Task The_clocks_of_issuer_and_server_may_differ_by_half_a_minute()
    {
        var ahead = server.Issuer.Token("G1", server.Now.AddSeconds(25));
        var justOver = server.Issuer.Token("G1", server.Now.AddHours(-1).AddSeconds(-25));

        Assert.Equal("G1", (string?)(await server.DataAsync(ahead, Me))["me"]!["actor"]);
        Assert.Equal("G1", (string?)(await server.DataAsync(justOver, Me))["me"]!["actor"]);
    }

    [Fact]
    public async Task Somebody_without_a_role_comes_in_and_sees_nothing()
    {
        var (_, body) = await server.AskAsync("{ customers { totalCount } }", null, ("Authorization", $"Bearer {server.TokenOf("N1")}"));

        Assert.NotEqual("2", body["data"]?["customers"]?["totalCount"]?.ToJsonString());
        Assert.True(body["errors"] is not null || (int)body["data"]!["customers"]!["totalCount"]! == 0);
    }
}
