using System.Net;
using System.Net.Http.Headers;
using System.Text;
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

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "{", "}", "[", "]", "(", ")", "\"", "\\", ":", ",", "null", "true", "-", "1e999", "9999999999999999999999", "\\u0000", "\\ud800", "...", "@x", "$a",
            "...F", "fragment F on Item { ...F }", "__schema", "mutation", "subscription", "\r", "\n", "#", "\\\"\\\"\\\"", "\uFEFF", "{\"query\":", "{{{{{{{{{{{{{{{{", "[[[[[[[[[[[[[[[[[[[[",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0x00], [0xF5, 0x80, 0x80, 0x80],
    ];

    private static readonly (string Name, string[] Values)[] Headers =
    [
        ("Accept", ["*/*", "application/json", "application/graphql-response+json", "text/event-stream", "multipart/mixed", "text/html", "", ";;;", "application/json;q=0", "a/b;q=x"]),
        ("GraphQL-Cost", ["report", "validate", "x", ""]),
        ("GraphQL-Preflight", ["1"]),
        ("Idempotency-Key", ["k", "", "a b"]),
    ];

    private static readonly string[] ContentTypes = ["text/plain", "application/json; charset=utf-16", "multipart/form-data; boundary=x"];

    public static TheoryData<string> Names => [.. HostileDocuments.All.Keys];

    [Fact]
    public async Task Valid_requests_changed_at_random_get_no_answer_that_says_the_server_failed()
    {
        await using var server = await ShelfServer.Start(("RateLimit:Enabled", "false"));
        var failures = new System.Collections.Concurrent.ConcurrentQueue<string>();

        await Parallel.ForEachAsync(
            Enumerable.Range(0, Mutations), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (seed, _) =>
            {
                var random = new Random(seed);
                using var request = Changed(random, out var body);
                if (await Failure(server, request) is { } failure)
                {
                    failures.Enqueue($"seed {seed}: {failure}: {Encoding.Latin1.GetString(body)}");
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

        using var response = await server.Post(JsonSerializer.Serialize(new { query = HostileDocuments.All[name]() }));
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
        var value = kind switch
        {
            "digits" => new string('9', 900_000),
            "depth" => new string('[', 40) + new string(']', 40),
            "items" => $"[{string.Join(',', Enumerable.Repeat("1", 300_000))}]",
            "members" => $"{{{string.Join(',', Enumerable.Range(0, 50_000).Select(i => $"\"m{i}\":1"))}}}",
            "values" => $"[{string.Join(',', Enumerable.Repeat($"[{string.Join(',', Enumerable.Repeat("1", 900))}]", 400))}]",
            "exponent" => "1e999999999",
            _ => $"\"{new string('x', 1_100_000)}\"",
        };
        await using var server = await ShelfServer.Start();

        using var response = await server.Post($$$"""{"query":"query($a: [Int]) { title(b: $a) }","variables":{"a":{{{value}}}}}""");
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

    private static HttpRequestMessage Changed(Random random, out byte[] body)
    {
        var changed = Encoding.UTF8.GetBytes(Bodies[random.Next(Bodies.Length)]).ToList();
        for (var change = random.Next(1, 6); change > 0; change--)
        {
            Change(changed, random);
        }

        body = [.. changed];
        var request = random.Next(8) == 0
            ? new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(Encoding.Latin1.GetString(body))}&variables={Uri.EscapeDataString(Encoding.Latin1.GetString(body))}")
            : new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(body) };
        if (request.Content is { } content)
        {
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(
                random.Next(10) == 0 ? ContentTypes[random.Next(ContentTypes.Length)] : "application/json");
        }

        foreach (var (name, values) in Headers.Where(_ => random.Next(3) == 0))
        {
            request.Headers.TryAddWithoutValidation(name, values[random.Next(values.Length)]);
        }

        return request;
    }

    private static void Change(List<byte> body, Random random)
    {
        var at = random.Next(body.Count + 1);
        var length = Math.Min(random.Next(1, 20), body.Count - at);
        switch (random.Next(5))
        {
            case 0:
                body.RemoveRange(at, length);
                break;
            case 1:
                body.InsertRange(at, body.GetRange(at, length));
                break;
            case 2:
                body.InsertRange(random.Next(body.Count + 1), body.GetRange(at, length));
                break;
            case 3 when at < body.Count:
                body[at] = (byte)random.Next(256);
                break;
            default:
                body.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                break;
        }
    }
}
