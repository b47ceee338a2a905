using System.Net;
using CustomerGraph.Api.Tests.Access.SignIn;

namespace CustomerGraph.Api.Tests.Hosting;

/// <summary>What the server says to browsers and believes of proxies.</summary>
public sealed class WebExamples
{
    private const string App = "https://app.example.com";

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/graphql?query={me{name}}")]
    [InlineData("/nowhere")]
    public async Task Every_answer_forbids_what_browsers_should_not_do_with_it(string path)
    {
        await using var server = await GuardedServer.StartAsync();
        using var answer = await server.GetAsync(path);

        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Contains("frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_query_page_and_its_files_keep_the_policy_under_which_they_work()
    {
        await using var server = await GuardedServer.StartAsync(settings: ["--Explorer:Public=true"]);
        using var configuration = await server.GetAsync("/graphql/bcp-config.json");

        Assert.Contains("script-src 'self' 'unsafe-eval'", configuration.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Foreign_pages_are_let_in_where_the_settings_name_them_and_nowhere_else()
    {
        await using var closed = await GuardedServer.StartAsync();
        await using var open = await GuardedServer.StartAsync(settings: [$"--Access:Cors:Origins:0={App}/"]);

        Assert.Null(await AllowedAsync(closed, App));
        Assert.Equal(App, await AllowedAsync(open, App));
        Assert.Null(await AllowedAsync(open, "https://evil.example.com"));

        using var connected = await SignInSocket.ConnectAsync(open.Server, ("Origin", App));
        await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(() => SignInSocket.ConnectAsync(closed.Server, ("Origin", App)));
        await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(
            () => SignInSocket.ConnectAsync(open.Server, ("Origin", "https://evil.example.com")));
    }

    [Fact]
    public async Task An_answer_401_can_be_read_by_a_page_that_may_call()
    {
        await using var server = await GuardedServer.StartAsync(settings: [$"--Access:Cors:Origins:0={App}"]);
        using var answer = await server.GetAsync("/graphql?query={me{name}}", ("Origin", App));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal(App, answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Theory]
    [InlineData(new string[0], false)]
    [InlineData(new[] { "--Access:Proxies:0=192.0.2.1" }, false)]
    [InlineData(new[] { "--Access:Proxies:0=127.0.0.1" }, true)]
    [InlineData(new[] { "--Access:Proxies:0=127.0.0.0/8" }, true)]
    public async Task Only_the_proxies_of_the_settings_are_believed(string[] settings, bool isBelieved)
    {
        await using var server = await GuardedServer.StartAsync(settings: settings);
        using var answer = await server.GetAsync(
            "/health/live", ("Host", "crm.example.com"), ("X-Forwarded-Proto", "https"), ("X-Forwarded-For", "203.0.113.9"));

        // Strict transport is demanded over HTTPS only, so it shows what the server believes.
        Assert.Equal(isBelieved, answer.Headers.Contains("Strict-Transport-Security"));
    }

    private static async Task<string?> AllowedAsync(GuardedServer server, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql")
        {
            Headers =
            {
                { "Origin", origin },
                { "Access-Control-Request-Method", "POST" },
                { "Access-Control-Request-Headers", "authorization, content-type" },
            },
        };
        using var answer = await server.Server.Client.SendAsync(request);

        return answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var allowed) ? allowed.Single() : null;
    }
}
