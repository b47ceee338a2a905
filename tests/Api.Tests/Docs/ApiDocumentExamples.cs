using System.Text;
using System.Text.RegularExpressions;
using CustomerGraph.Api.Tests.Serving;
using CustomerGraph.Conventions.Tests.Transport;
using CustomerGraph.Testing;

namespace CustomerGraph.Api.Tests.Docs;

/// <summary>docs/api.md keeps its word: its requests are sent in their order, and answered as it says.</summary>
public sealed partial class ApiDocumentExamples(Company company) : IClassFixture<Company>
{
    private static readonly string Page = File.ReadAllText(Repository.Place("docs", "api.md"));

    [Fact]
    public async Task Every_operation_is_answered_without_errors()
    {
        // A subscription is answered for as long as somebody listens.
        var operations = Block().Matches(Page).Where(block => block.Groups["kind"].Value == "graphql"
            && !block.Groups["text"].Value.TrimStart().StartsWith("subscription", StringComparison.Ordinal)).ToList();
        var server = await company.OnSqliteAsync();

        Assert.True(operations.Count >= 5, $"Only {operations.Count} were found.");

        foreach (var operation in operations)
        {
            var answer = await server.AskAsync(operation.Groups["text"].Value);

            Assert.True(answer["errors"] is null, $"{operation.Groups["text"].Value}\n{answer["errors"]?.ToJsonString()}");
        }
    }

    [Fact]
    public async Task Every_request_is_answered_as_the_page_says()
    {
        var messages = Block().Matches(Page).Where(block => block.Groups["kind"].Value == "http")
            .Select(block => Message.Of(block.Groups["text"].Value)).ToList();
        var server = await company.OnSqliteAsync();

        Assert.True(messages.Count >= 20 && messages.Count % 2 == 0, $"{messages.Count} messages were found.");

        foreach (var pair in messages.Chunk(2))
        {
            var reply = await SendAsync(server, pair[0]);
            var said = pair[1];

            Assert.Equal((said.First, said.Body), ($"HTTP/1.1 {(int)reply.Status}", reply.Text.TrimEnd()));
            Assert.All(said.Headers, header => Assert.Equal(header.Value, reply[header.Name]));
        }
    }

    private static async Task<Reply> SendAsync(RunningServer server, Message message)
    {
        var line = message.First.Split(' ');
        using var request = new HttpRequestMessage(new HttpMethod(line[0]), line[1])
        {
            Content = message.Body.Length == 0 ? null : new StringContent(message.Body, Encoding.UTF8, "application/json"),
        };

        foreach (var (name, value) in message.Headers)
        {
            request.Headers.Add(name, value);
        }

        using var response = await server.Client.SendAsync(request);

        return await Reply.Of(response);
    }

    [GeneratedRegex("^```(?<kind>graphql|http)\n(?<text>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    /// <summary>A request or an answer: its first line, its headers, and its body.</summary>
    private sealed record Message(string First, IReadOnlyList<(string Name, string Value)> Headers, string Body)
    {
        public static Message Of(string text)
        {
            var parts = text.Split("\n\n", 2);
            var lines = parts[0].Split('\n');

            return new(
                lines[0],
                [.. lines.Skip(1).Select(line => line.Split(": ", 2)).Select(header => (header[0], header[1]))],
                parts.Length == 1 ? "" : parts[1]);
        }
    }
}
