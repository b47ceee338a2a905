using System.Net;

namespace CustomerGraph.Conventions.Tests.Transport;

public sealed class LimitExamples
{
    [Theory]
    [InlineData("application/json", HttpStatusCode.OK)]
    [InlineData("application/graphql-response+json", HttpStatusCode.BadRequest)]
    public async Task What_takes_too_long_is_cancelled(string accept, HttpStatusCode status)
    {
        await using var server = await DeskServer.Start(Time("00:00:00.2"));
        var reply = await server.Ask("{ books { isbn } slow }", accept: accept);

        Assert.Equal((status, "HC0045"), (reply.Status, reply.Code));
        Assert.False(reply.Json.TryGetProperty("data", out _));
        Assert.Equal(1, server.Desk.Cancelled);
        Assert.Empty(server.Log.Entries);
    }

    [Fact]
    public async Task What_a_cancelled_statement_throws_is_no_defect()
    {
        await using var server = await DeskServer.Start(Time("00:00:00.2"));
        var reply = await server.Ask("{ interrupted }");

        Assert.Equal("HC0045", reply.Code);
        Assert.Empty(server.Log.Entries);
    }

    [Fact]
    public async Task A_mutation_that_takes_too_long_leaves_its_key_free()
    {
        await using var server = await DeskServer.Start(Time("00:00:00.2"));
        const string slow = "mutation { lendSlowly(isbn: \"978-0-14\", milliseconds: 60000) { title } }";

        foreach (var started in new[] { 1, 2 })
        {
            var reply = await server.Ask(slow, headers: ("Idempotency-Key", "k"));

            Assert.Equal(("HC0045", started), (reply.Code, server.Desk.Started));
        }
    }

    [Fact]
    public async Task Only_so_many_run_and_only_so_many_wait()
    {
        await using var server = await DeskServer.Start(new Dictionary<string, string>
        {
            ["Execution:MaxConcurrentOperations"] = "1",
            ["Execution:MaxWaitingOperations"] = "1",
            ["Execution:TimeLimit"] = "00:01:00",
        });

        var running = server.Ask("{ slow(milliseconds: 2000) }");
        await Eventually.Holds(() => server.Desk.Started == 1);
        var others = await Task.WhenAll(server.Ask("{ __typename }"), server.Ask("{ __typename }"));
        await running;

        var refused = Assert.Single(others, reply => reply.Status == HttpStatusCode.TooManyRequests);
        Assert.Equal(("CG_TOO_BUSY", "1"), (refused.Code, refused["Retry-After"]));
        Assert.Equal("""{"data":{"__typename":"Query"}}""", Assert.Single(others, reply => reply != refused).Text);
    }

    [Fact]
    public async Task Waiting_counts_as_time()
    {
        await using var server = await DeskServer.Start(new Dictionary<string, string>
        {
            ["Execution:MaxConcurrentOperations"] = "1",
            ["Execution:TimeLimit"] = "00:00:01",
        });

        var replies = await Task.WhenAll(server.Ask("{ stubborn }"), server.Ask("{ stubborn }"), server.Ask("{ stubborn }"));

        Assert.True(server.Desk.Started < 3);
        Assert.Contains(replies, reply => reply.Code == "HC0045");
    }

    [Fact]
    public async Task Each_event_of_a_subscription_has_the_time_anew()
    {
        await using var server = await DeskServer.Start(Time("00:00:00.3"));
        var reply = await server.Ask("subscription { slowNews }", accept: "text/event-stream");

        Assert.Equal(3, reply.Text.Split("event: next").Length - 1);
        Assert.Single(reply.Text.Split("HC0045").Skip(1));
    }

    private static Dictionary<string, string> Time(string limit) => new() { ["Execution:TimeLimit"] = limit };
}
