using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CustomerGraph.Conventions.Tests.Guard;

/// <summary>Valid requests, changed at random in their tokens, their variables, their bytes and their headers.</summary>
/// <param name="bodies">The valid ones.</param>
internal sealed partial class ChangedRequests(IReadOnlyList<string> bodies)
{
    private static readonly string[] Tokens =
    [
        "{", "}", "(", ")", "[", "]", ":", "!", "$", "@", "...", "\"", "\"\"\"", "\\", "#", "=", "|", "null", "true", "-1", "1e999", "9999999999999999999999",
        "$a", "@x", "@skip(if: true)", "@include(if: null)", "...F", "fragment F on Query { ...F }", "__schema { types { name } }", "__typename", "first: -1",
        "mutation", "subscription", "query Q($x: Int!) {", "\uFEFF", "红", "\0",
    ];

    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1e400", "-0.0", "2147483648", "9223372036854775808", "79228162514264337593543950336", "0.00000000000000000000000000001",
        "\"\"", "\"\\u0000\"", "\"\\ud83d\"", "\"x\"", "\"2026-02-30\"", "\"Q3VzdG9tZXI6MQ==\"", "[]", "[null]", "{}", "[[[[]]]]", "{\"and\":[{}]}", "{\"eq\":{}}",
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
        ("Content-Encoding", ["gzip", "br", "nothing"]),
        ("If-None-Match", ["*", "\"x", ""]),
    ];

    private static readonly string[] ContentTypes =
        ["text/plain", "application/json; charset=utf-16", "application/json; charset=", "multipart/form-data; boundary=x", "multipart/form-data", "application/x-www-form-urlencoded"];

    /// <summary>The request of a number; the same number makes the same request.</summary>
    public (HttpRequestMessage Request, string Text) Make(int seed)
    {
        var random = new Random(seed);
        var text = bodies[random.Next(bodies.Count)];
        text = random.Next(3) switch
        {
            0 => WithOtherTokens(text, random),
            1 => WithOtherVariables(text, random),
            _ => text,
        };
        var bytes = Encoding.UTF8.GetBytes(text).ToList();

        for (var change = random.Next(1, 6); change > 0 && (bytes.Count == 0 || random.Next(3) > 0); change--)
        {
            Change(bytes, random);
        }

        return (RequestOf([.. bytes], random), Encoding.Latin1.GetString([.. bytes]));
    }

    private static HttpRequestMessage RequestOf(byte[] body, Random random)
    {
        var asText = Uri.EscapeDataString(Encoding.Latin1.GetString(body));
        var request = random.Next(8) == 0
            ? new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={asText}&variables={asText}")
            : new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(body) };
        request.Content?.Headers.TryAddWithoutValidation(
            "Content-Type", random.Next(10) == 0 ? ContentTypes[random.Next(ContentTypes.Length)] : "application/json");

        foreach (var (name, values) in Headers.Where(_ => random.Next(3) == 0))
        {
            var value = values[random.Next(values.Length)];
            _ = request.Headers.TryAddWithoutValidation(name, value)
                || request.Content?.Headers.TryAddWithoutValidation(name, value) is true;
        }

        return request;
    }

    private static string WithOtherTokens(string body, Random random)
    {
        var json = JsonNode.Parse(body)!;
        var requests = json as JsonArray ?? new JsonArray(json.DeepClone());
        var request = (JsonObject)requests[random.Next(requests.Count)]!;

        if ((string?)request["query"] is not { } query)
        {
            return body;
        }

        var tokens = Token().Matches(query).Select(match => match.Value).ToList();

        for (var change = random.Next(1, 4); change > 0; change--)
        {
            var at = random.Next(tokens.Count);
            var other = random.Next(tokens.Count);
            switch (random.Next(5))
            {
                case 0:
                    tokens[at] = "";
                    break;
                case 1:
                    tokens[at] += tokens[at];
                    break;
                case 2:
                    (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                    break;
                case 3:
                    tokens[at] = tokens[other];
                    break;
                default:
                    tokens[at] = $" {Tokens[random.Next(Tokens.Length)]} ";
                    break;
            }
        }

        request["query"] = string.Concat(tokens);

        return (json is JsonArray ? (JsonNode)requests : request).ToJsonString();
    }

    private static string WithOtherVariables(string body, Random random)
    {
        if (JsonNode.Parse(body) is not JsonObject request || request["variables"] is not JsonObject variables)
        {
            return body;
        }

        var places = Places(variables).ToList();

        for (var change = random.Next(1, 3); change > 0 && places.Count > 0; change--)
        {
            var at = random.Next(places.Count);
            places[at](Values[random.Next(Values.Length)]);
            places.RemoveAt(at);
        }

        // A value may be one that only a text can hold, such as half of a surrogate pair.
        return Given().Replace(request.ToJsonString(), given => JsonSerializer.Deserialize<string>($"\"{given.Groups[1].Value}\"")!);
    }

    /// <summary>What puts a JSON text in the place of a value, for each value.</summary>
    private static IEnumerable<Action<string>> Places(JsonNode? node) => node switch
    {
        JsonObject members => members.ToList().SelectMany(member =>
            Places(member.Value).Prepend(text => members[member.Key] = Mark(text))),
        JsonArray items => Enumerable.Range(0, items.Count).SelectMany(index =>
            Places(items[index]).Prepend(text => items[index] = Mark(text))),
        _ => [],
    };

    private static string Mark(string text) => $"<<{text}>>";

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

    [GeneratedRegex("""[A-Za-z_]\w*|-?\d[\d.e]*|\.\.\.|\"(?:[^"\\]|\\.)*\"|\s+|.""", RegexOptions.Singleline)]
    private static partial Regex Token();

    [GeneratedRegex("\"\\\\u003C\\\\u003C(.*?)\\\\u003E\\\\u003E\"")]
    private static partial Regex Given();
}
