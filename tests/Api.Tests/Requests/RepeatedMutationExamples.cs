using System.Net;
using System.Net.Http.Json;
using CustomerGraph.Api.Tests.Serving;
using CustomerGraph.Conventions.Tests.Transport;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Testing;

namespace CustomerGraph.Api.Tests.Requests;

/// <summary>A mutation with an idempotency key is executed once, however often and to whichever server it is sent.</summary>
public sealed class RepeatedMutationExamples
{
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task The_same_again_gives_the_first_answer_and_changes_nothing(DatabaseKind kind)
    {
        using var database = await TemporaryDatabase.OfAsync(kind);
        await using var server = await StartAsync(database);

        var first = await CreateAsync(server, "key", "R1");
        var second = await CreateAsync(server, "key", "R1");

        Assert.Contains("\"code\":\"R1\"", first.Text, StringComparison.Ordinal);
        Assert.Equal((first.Text, first.Status, first.ContentType), (second.Text, second.Status, second.ContentType));
        Assert.Equal((null, "true"), (first["Idempotency-Replayed"], second["Idempotency-Replayed"]));
        Assert.Equal("1", Assert.Single(await server.QueryAsync("SELECT count(*) FROM customers")));
        Assert.Equal("1", Assert.Single(await server.QueryAsync("SELECT count(*) FROM changes")));
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Another_body_with_the_key_is_refused(DatabaseKind kind)
    {
        using var database = await TemporaryDatabase.OfAsync(kind);
        await using var server = await StartAsync(database);

        await CreateAsync(server, "key", "R1");
        var other = await CreateAsync(server, "key", "R2");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "CG_IDEMPOTENCY_KEY_REUSED"), (other.Status, other.Code));
        Assert.Equal("R1", Assert.Single(await server.QueryAsync("SELECT code FROM customers")));
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Of_many_at_a_time_to_two_servers_one_is_executed(DatabaseKind kind)
    {
        using var database = await TemporaryDatabase.OfAsync(kind);
        await using var one = await StartAsync(database);
        await using var two = await StartAsync(database);

        var replies = await Task.WhenAll(Enumerable.Range(0, 16)
            .Select(number => CreateAsync(number % 2 == 0 ? one : two, "key", "R1")));

        Assert.All(replies, reply => Assert.Equal(replies[0].Text, reply.Text));
        Assert.Equal(15, replies.Count(reply => reply["Idempotency-Replayed"] == "true"));
        Assert.Equal("1", Assert.Single(await one.QueryAsync("SELECT count(*) FROM customers")));
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task A_server_that_starts_anew_still_knows_the_answer(DatabaseKind kind)
    {
        using var database = await TemporaryDatabase.OfAsync(kind);
        Reply first, second, other;

        await using (var server = await StartAsync(database))
        {
            first = await CreateAsync(server, "key", "R1");
        }

        await using (var server = await StartAsync(database))
        {
            server.Clock.Advance(TimeSpan.FromHours(24));
            second = await CreateAsync(server, "key", "R1");
            other = await CreateAsync(server, "key", "R2");
        }

        Assert.Equal((first.Text, "true"), (second.Text, second["Idempotency-Replayed"]));
        Assert.Equal("CG_IDEMPOTENCY_KEY_REUSED", other.Code);
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task After_a_day_it_is_forgotten(DatabaseKind kind)
    {
        using var database = await TemporaryDatabase.OfAsync(kind);
        await using var server = await StartAsync(database);
        await CreateAsync(server, "old", "R1");

        server.Clock.Advance(TimeSpan.FromHours(24));
        await CreateAsync(server, "new", "R2");
        server.Clock.Advance(TimeSpan.FromHours(2));

        await Eventually.Holds(() => server.QueryAsync("SELECT key FROM answered_requests").Result is ["new"]);
    }

    /// <summary>A server may end between taking a request up and answering it; its claim must not stand for ever.</summary>
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task What_a_server_took_up_and_never_answered_is_executed_when_its_time_is_over(DatabaseKind kind)
    {
        using var database = await TemporaryDatabase.OfAsync(kind);
        await using var server = await StartAsync(database);
        await CreateAsync(server, "key", "R1");
        await server.QueryAsync("UPDATE answered_requests SET answer = NULL, begun = FALSE");
        await server.QueryAsync("DELETE FROM customers");

        server.Clock.Advance(TimeSpan.FromMinutes(2));
        var replies = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => CreateAsync(server, "key", "R1")));

        Assert.All(replies, reply => Assert.Contains("\"code\":\"R1\"", reply.Text, StringComparison.Ordinal));
        Assert.Equal(7, replies.Count(reply => reply["Idempotency-Replayed"] == "true"));
    }

    /// <summary>It may also end between the commit and the keeping of the answer: then what was done must not be done again.</summary>
    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task What_a_server_committed_and_never_answered_is_not_executed_again(DatabaseKind kind)
    {
        using var database = await TemporaryDatabase.OfAsync(kind);
        await using var server = await StartAsync(database);
        await CreateAsync(server, "key", "R1");
        await server.QueryAsync("UPDATE answered_requests SET answer = NULL");
        await server.QueryAsync("DELETE FROM customers");

        server.Clock.Advance(TimeSpan.FromMinutes(2));
        var again = await CreateAsync(server, "key", "R1");
        var other = await CreateAsync(server, "key", "R2");

        Assert.Equal((HttpStatusCode.Conflict, "CG_ANSWER_LOST"), (again.Status, again.Code));
        Assert.Equal("CG_IDEMPOTENCY_KEY_REUSED", other.Code);
        Assert.Empty(await server.QueryAsync("SELECT code FROM customers"));
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task What_was_decided_against_has_not_begun(DatabaseKind kind)
    {
        using var database = await TemporaryDatabase.OfAsync(kind);
        await using var server = await StartAsync(database);
        await CreateAsync(server, "first", "R1");

        await CreateAsync(server, "second", "R1");

        Assert.Equal(["first"], await server.QueryAsync("SELECT key FROM answered_requests WHERE begun"));
    }

    [Fact]
    public async Task What_was_refused_before_it_was_executed_leaves_the_key_free()
    {
        using var database = await TemporaryDatabase.OfAsync(DatabaseKind.Sqlite);
        await using var server = await StartAsync(database);

        var wrong = await SendAsync(server, "key", "mutation { createCustomer(input: {}) { customer { code } } }");
        var right = await CreateAsync(server, "key", "R1");

        Assert.Contains("\"errors\"", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"R1\"", right.Text, StringComparison.Ordinal);
    }

    private static Task<RunningServer> StartAsync(TemporaryDatabase database) =>
        RunningServer.OverAsync(StoreSettings.Parse(database.Connection));

    private static Task<Reply> CreateAsync(RunningServer server, string key, string code) => SendAsync(
        server, key,
        "mutation($code: String!) { createCustomer(input: { code: $code, name: \"Twice\", channel: RETAIL }) { customer { id code } errors { __typename } } }",
        new { code });

    private static async Task<Reply> SendAsync(RunningServer server, string key, string query, object? variables = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query, variables }),
        };
        request.Headers.Add("Idempotency-Key", key);
        using var response = await server.Client.SendAsync(request);

        return await Reply.Of(response);
    }
}
