using System.Net;
using CustomerGraph.Api.Tests.Serving;
using CustomerGraph.Persistence.Store;
using Microsoft.AspNetCore.Http;

namespace CustomerGraph.Api.Tests.Access.SignIn;

/// <summary>A server whose issuer is there over HTTP: its keys change, it goes away, it comes back.</summary>
public sealed class LiveIssuerExamples : IAsyncLifetime
{
    private LiveIssuer issuer = null!;
    private RunningServer? server;

    public static TheoryData<string> Nonsense => [.. NoAnswers.Keys];

    private static Dictionary<string, Func<HttpContext, Task>> NoAnswers { get; } = new()
    {
        ["nobody"] = LiveIssuer.Away,
        ["an error"] = http =>
        {
            http.Response.StatusCode = 500;
            return http.Response.WriteAsync("broken");
        },
        ["no JSON"] = http => http.Response.WriteAsync("<html>"),
        ["nothing in it"] = http => http.Response.WriteAsync("{}"),
        ["too much"] = http => http.Response.WriteAsync($$"""{"issuer":"{{new string('x', 3_000_000)}}"}"""),
        ["no end"] = http => Task.Delay(Timeout.Infinite, http.RequestAborted),
    };

    public async Task InitializeAsync() => issuer = await LiveIssuer.StartAsync();

    public async Task DisposeAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }

        await issuer.DisposeAsync();
    }

    [Fact]
    public async Task Tokens_are_taken_that_are_of_the_issuer_and_for_this_program()
    {
        await StartAsync();

        Assert.Equal(HttpStatusCode.OK, await AskAsync(Token()));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(issuer.Token("E1", Now, claims: body => body["iss"] = "https://other.example")));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(issuer.Token("E1", Now, claims: body => body["aud"] = "payroll")));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(issuer.Token("E9", Now)));
        Assert.Equal(1, issuer.Readings);
    }

    [Fact]
    public async Task A_new_key_counts_with_the_first_token_that_names_it_for_all_who_bring_one_at_once()
    {
        await StartAsync();
        Assert.Equal(HttpStatusCode.OK, await AskAsync(Token()));

        issuer.Published = ["key-1", "key-2"];
        server!.Clock.Advance(TimeSpan.FromSeconds(10));
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => AskAsync(Token("key-2"))));

        Assert.All(answers, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(Token()));
        Assert.Equal(2, issuer.Readings);
    }

    [Fact]
    public async Task Whoever_invents_keys_does_not_have_the_issuer_asked_each_time()
    {
        await StartAsync();
        await AskAsync(Token());
        server!.Clock.Advance(TimeSpan.FromSeconds(10));

        for (var number = 0; number < 20; number++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(Token($"stranger-{number % 3}")));
        }

        Assert.Equal(2, issuer.Readings);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_key_that_is_withdrawn_is_taken_until_the_next_reading_and_no_longer(bool isNewKeySeenFirst)
    {
        await StartAsync();
        Assert.Equal(HttpStatusCode.OK, await AskAsync(Token()));

        issuer.Published = ["key-2"];
        server!.Clock.Advance(TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(Token()));

        server.Clock.Advance(TimeSpan.FromSeconds(1));

        if (isNewKeySeenFirst)
        {
            Assert.Equal(HttpStatusCode.OK, await AskAsync(Token("key-2")));
        }

        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(Token()));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(Token("key-2")));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(Token()));
    }

    [Theory]
    [MemberData(nameof(Nonsense))]
    public async Task Without_keys_a_token_is_answered_503_and_as_soon_as_there_are_some_by_what_it_is(string answer)
    {
        issuer.Answers = NoAnswers[answer];
        await StartAsync("--Access:Jwt:IssuerPatience=00:00:01");

        using (var refused = await SendAsync(Token()))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.NotNull(refused.Headers.RetryAfter);
            Assert.Contains("CG_ISSUER_AWAY", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        using (var socket = await SignInSocket.ConnectAsync(server!))
        {
            await socket.IntroduceAsync($$"""{"authorization":"Bearer {{Token()}}"}""");
            Assert.Equal((4403, "Forbidden"), await socket.ClosedAsync());
        }

        // Who shows no token has nothing to do with the issuer.
        Assert.Equal(HttpStatusCode.OK, await AskAsync(null));
        Assert.Equal(HttpStatusCode.OK, (await server!.Client.GetAsync("/health/ready")).StatusCode);

        issuer.Answers = null;
        server.Clock.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(HttpStatusCode.OK, await AskAsync(Token()));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(Token("stranger")));
    }

    [Fact]
    public async Task Keys_serve_for_a_day_while_the_issuer_is_away()
    {
        await StartAsync();
        Assert.Equal(HttpStatusCode.OK, await AskAsync(Token()));

        issuer.Answers = LiveIssuer.Away;
        server!.Clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(Token()));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(Token("key-2")));

        server.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await AskAsync(Token()));

        issuer.Answers = null;
        server.Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(Token()));
    }

    [Fact]
    public async Task Nobody_with_a_known_key_waits_for_an_issuer_that_takes_its_time()
    {
        await StartAsync("--Access:Jwt:IssuerPatience=00:05:00");
        Assert.Equal(HttpStatusCode.OK, await AskAsync(Token()));
        var (begun, end) = (new TaskCompletionSource(), new TaskCompletionSource());
        issuer.Answers = async http =>
        {
            begun.TrySetResult();
            await end.Task;
            await LiveIssuer.Away(http);
        };
        server!.Clock.Advance(TimeSpan.FromMinutes(15));

        var first = AskAsync(Token());
        await begun.Task;
        Assert.Equal(HttpStatusCode.OK, await AskAsync(Token()));
        Assert.False(first.IsCompleted);
        end.SetResult();

        Assert.Equal(HttpStatusCode.OK, await first);
    }

    private DateTimeOffset Now => server!.Clock.GetUtcNow();

    private string Token(string key = "key-1") => issuer.Token("E1", Now, key);

    private async Task<HttpStatusCode> AskAsync(string? token)
    {
        using var answer = await SendAsync(token);

        return answer.StatusCode;
    }

    private async Task<HttpResponseMessage> SendAsync(string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={me{actor}}");
        request.Headers.Authorization = token is null ? null : new("Bearer", token);

        return await server!.Client.SendAsync(request);
    }

    private async Task StartAsync(params IReadOnlyList<string> settings)
    {
        var folder = Directory.CreateTempSubdirectory("issuer-");

        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "employees.csv"), "code,name,role\nE1,Lin,HEAD_OFFICE\n");
            server = await RunningServer.OverAsync(
                new StoreSettings(StoreProvider.InMemory, ""), folder.FullName, [.. issuer.Settings, .. settings]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
