using System.Net;
using CustomerGraph.Conventions.Transport;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Conventions.Tests.Transport;

public sealed class IdempotencyExamples
{
    private const string Lend = "mutation($isbn: String!) { lend(isbn: $isbn) { title } }";

    private static readonly object Snow = new { isbn = "978-0-14" };
    private static readonly object Dream = new { isbn = "978-1-59" };

    [Fact]
    public async Task The_same_again_gives_the_first_answer_and_does_nothing()
    {
        await using var server = await DeskServer.Start();

        var first = await Send(server, "k", Lend, Snow);
        var second = await Send(server, "k", Lend, Snow);

        Assert.Equal("""{"data":{"lend":{"title":"The Snow Child"}}}""", first.Text);
        Assert.Equal((first.Text, first.Status, first.ContentType), (second.Text, second.Status, second.ContentType));
        Assert.Equal((null, "true"), (first["Idempotency-Replayed"], second["Idempotency-Replayed"]));
        Assert.Equal(1, server.Desk.Lendings);
    }

    [Fact]
    public async Task Something_else_with_the_same_key_is_refused()
    {
        await using var server = await DeskServer.Start();

        await Send(server, "k", Lend, Snow);
        var other = await Send(server, "k", Lend, Dream);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "CG_IDEMPOTENCY_KEY_REUSED"), (other.Status, other.Code));
        Assert.Equal(1, server.Desk.Lendings);
    }

    [Fact]
    public async Task Another_key_does_it_again()
    {
        await using var server = await DeskServer.Start();

        await Send(server, "k", Lend, Snow);
        await Send(server, "l", Lend, Snow);

        Assert.Equal(2, server.Desk.Lendings);
    }

    [Fact]
    public async Task Another_caller_s_key_is_another_key()
    {
        var caller = "ada";
        await using var server = await DeskServer.Start(services: services =>
            services.AddSingleton<IRequestIdentity>(new Callers(() => caller)));

        await Send(server, "k", Lend, Snow);
        caller = "bob";
        await Send(server, "k", Lend, Dream);

        Assert.Equal(2, server.Desk.Lendings);
    }

    [Fact]
    public async Task The_same_while_the_first_still_runs_waits_for_its_answer()
    {
        await using var server = await DeskServer.Start();
        const string slow = "mutation { lendSlowly(isbn: \"978-0-14\", milliseconds: 300) { title } }";

        var replies = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Send(server, "k", slow, null)));

        Assert.Single(replies.Select(reply => reply.Text).Distinct());
        Assert.Equal(7, replies.Count(reply => reply["Idempotency-Replayed"] == "true"));
        Assert.Equal(1, server.Desk.Lendings);
    }

    [Fact]
    public async Task A_mutation_with_a_key_is_finished_though_its_client_left()
    {
        await using var server = await DeskServer.Start();
        const string slow = "mutation { lendSlowly(isbn: \"978-0-14\", milliseconds: 300) { title } }";
        using var leave = new CancellationTokenSource();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent($$"""{"query":{{System.Text.Json.JsonSerializer.Serialize(slow)}}}""", null, "application/json"),
        };
        request.Headers.Add("Idempotency-Key", "k");
        var asking = server.Client.SendAsync(request, leave.Token);
        await Eventually.Holds(() => server.Desk.Started == 1);
        await leave.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);

        var again = await Send(server, "k", slow, null);

        Assert.Equal(("true", 1), (again["Idempotency-Replayed"], server.Desk.Lendings));
    }

    [Fact]
    public async Task What_was_not_executed_leaves_the_key_free()
    {
        await using var server = await DeskServer.Start();

        Assert.Equal("HC0016", (await Send(server, "k", Lend, new { isbn = 7 })).Code);
        Assert.Equal(HttpStatusCode.OK, (await Send(server, "k", Lend, Snow)).Status);
        Assert.Equal(1, server.Desk.Lendings);
    }

    [Fact]
    public async Task What_failed_by_a_defect_may_be_tried_again()
    {
        await using var server = await DeskServer.Start();
        var lost = new { isbn = "no such book" };

        var first = await Send(server, "k", Lend, lost);
        var second = await Send(server, "k", Lend, lost);

        Assert.NotEqual(
            first.Error.GetProperty("extensions").GetProperty("errorId").GetString(),
            second.Error.GetProperty("extensions").GetProperty("errorId").GetString());
    }

    [Fact]
    public async Task What_was_done_in_part_is_not_done_again()
    {
        await using var server = await DeskServer.Start();
        const string both = "mutation { lend(isbn: \"978-0-14\") { title } lost: lend(isbn: \"no such book\") { title } }";

        var first = await Send(server, "k", both, null);
        var second = await Send(server, "k", both, null);

        Assert.Equal(first.Text, second.Text);
        Assert.Equal(1, server.Desk.Lendings);
    }

    [Fact]
    public async Task A_query_takes_no_notice_of_it()
    {
        await using var server = await DeskServer.Start();

        await Send(server, "k", "{ __typename }", null);

        Assert.Equal(HttpStatusCode.OK, (await Send(server, "k", Lend, Snow)).Status);
    }

    [Fact]
    public async Task Each_mutation_of_a_batch_has_its_own()
    {
        await using var server = await DeskServer.Start();
        const string one = """{ "query": "mutation { lend(isbn: \"978-0-14\") { isbn } }" }""";

        var first = await server.PostText($"[{one}, {one}]", headers: ("Idempotency-Key", "k"));
        var second = await server.PostText($"[{one}, {one}]", headers: ("Idempotency-Key", "k"));

        Assert.Equal(first.Text, second.Text);
        Assert.Equal(2, server.Desk.Lendings);
    }

    [Theory]
    [InlineData("")]
    [InlineData("tab\there")]
    [InlineData(null)]
    public async Task A_key_that_is_none_is_refused(string? key)
    {
        await using var server = await DeskServer.Start();
        var reply = await Send(server, key ?? new string('k', 256), Lend, Snow);

        Assert.Equal((HttpStatusCode.BadRequest, "CG_IDEMPOTENCY_KEY_INVALID"), (reply.Status, reply.Code));
        Assert.Equal(0, server.Desk.Lendings);
    }

    private static Task<Reply> Send(DeskServer server, string key, string query, object? variables) =>
        server.Ask(query, variables, headers: ("Idempotency-Key", key));

    private sealed class Callers(Func<string> caller) : IRequestIdentity
    {
        public string CallerOf(Microsoft.AspNetCore.Http.HttpContext http) => caller();
    }
}
