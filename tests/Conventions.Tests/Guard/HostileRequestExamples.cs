using System.Net;
using System.Text.Json;

namespace CustomerGraph.Conventions.Tests.Guard;

public sealed class HostileRequestExamples
{
    private const int Mutations = 3_000;

    private static readonly string[] Bodies =
    [
        """{"query":"{ title }"}""",
        """{"query":"query Q($a: Int, $b: [Int], $f: ItemFilter) { item(a: $a) { title related(f: $f) { title } author(b: $b) { works(a: 2) { title } } } }","operationName":"Q","variables":{"a":1,"b":[1,2,3],"f":{"and":[{"title":"x"},{"pages":10}]}}}""",
        """{"query":"{ found { __typename ... on Book { title ...F } ... on Author { works { title } } } } fragment F on Item { title @include(if: true) x: author { title } }","extensions":{"persistedQuery":{"version":1}}}""",
        """[{"query":"{ title }"},{"query":"{ book { pages sequel { title } } }","variables":null}]""",
        """{"query":"{ __schema { types { name fields { name args { name } type { name ofType { name } } } } } __type(name: \"Book\") { name } }"}""",
        "{\"query\":\"{ title(f: { title: \\\"\\\"\\\"block \\\\ text\\\"\\\"\\\", pages: 3 }, b: [1, -2, 30]) # 红楼梦 😀\\n }\"}",
        """{"id":"unknown","variables":{"a":1.5e3,"b":-0,"c":12345678901234567890,"d":"\ud83d\ude00"}}""",
    ];

    private static readonly ChangedRequests Requests = new(Bodies);

    private static readonly HostileDocuments Documents = new(Shelf.Words);

    public static TheoryData<string> Names => [.. Documents.All.Keys];

    [Fact]
    public async Task Valid_requests_changed_at_random_get_no_answer_that_says_the_server_failed()
    {
        await using var server = await ShelfServer.Start(("RateLimit:Enabled", "false"));
        var failures = new System.Collections.Concurrent.ConcurrentQueue<string>();

        await Parallel.ForEachAsync(
            Enumerable.Range(0, Mutations), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (seed, _) =>
            {
                var changed = Requests.Make(seed);
                using var request = changed.Request;
                if (await Failure(server, request) is { } failure)
                {
                    failures.Enqueue($"seed {seed}: {failure}: {changed.Text}");
                }
            });

        Assert.Empty(failures);
        await AssertAnswers(server);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_hostile_document_is_answered_and_so_is_the_next_request(string name)
    {
        await using var server = await ShelfServer.Start();

        using var response = await server.Post(JsonSerializer.Serialize(new { query = Documents.All[name]() }));
        var text = await response.Content.ReadAsStringAsync();

        Assert.InRange((int)response.StatusCode, 200, 499);
        Assert.True(text.Length < 100_000, $"{text.Length} characters");
        await AssertAnswers(server);
    }

    [Theory]
    [InlineData("digits", "CG_VARIABLE_LIMIT")]
    [InlineData("depth", "CG_VARIABLE_LIMIT")]
    [InlineData("items", "CG_VARIABLE_LIMIT")]
    [InlineData("members", "CG_VARIABLE_LIMIT")]
    [InlineData("values", "CG_VARIABLE_LIMIT")]
    [InlineData("exponent", "CG_VARIABLE_LIMIT")]
    [InlineData("bytes", "HC0010")]
    public async Task Hostile_variables_are_refused(string kind, string code)
    {
        await using var server = await ShelfServer.Start();

        using var response = await server.Post($$$"""{"query":"query($a: [Int]) { title(b: $a) }","variables":{"a":{{{HostileValues.All[kind]()}}}}}""");
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(code, json.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        await AssertAnswers(server);
    }

    private static async Task AssertAnswers(ShelfServer server)
    {
        using var response = await server.Post(Bodies[0]);

        Assert.Equal("""{"data":{"title":"title"}}""", await response.Content.ReadAsStringAsync());
    }

    private static async Task<string?> Failure(ShelfServer server, HttpRequestMessage request)
    {
        try
        {
            using var response = await server.Client.SendAsync(request);
            await response.Content.ReadAsByteArrayAsync();

            return (int)response.StatusCode >= 500 ? $"{(int)response.StatusCode}" : null;
        }
        catch (Exception hang) when (hang is TaskCanceledException or HttpRequestException)
        {
            return hang.Message;
        }
    }
}
