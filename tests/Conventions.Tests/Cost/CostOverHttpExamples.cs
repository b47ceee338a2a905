using System.Net;
using System.Text.Json;
using CustomerGraph.Conventions.Tests.Guard;

namespace CustomerGraph.Conventions.Tests.Cost;

public sealed class CostOverHttpExamples
{
    private const string Book = """{"query":"{ book(a: 1) { title } }"}""";

    [Fact]
    public async Task A_report_stands_beside_the_data()
    {
        await using var server = await ShelfServer.Start();

        using var response = await server.Post(Book, ("GraphQL-Cost", "report"));

        Assert.Equal(
            """{"data":{"book":{"title":"title"}},"extensions":{"operationCost":{"fieldCost":12,"typeCost":2}}}""",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_validation_reports_without_executing_even_what_is_too_dear()
    {
        await using var server = await ShelfServer.Start(("Cost:MaxFieldCost", "1"));

        using var response = await server.Post(Book, ("GraphQL-Cost", "validate"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("""{"extensions":{"operationCost":{"fieldCost":12,"typeCost":2}}}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Too_dear_a_request_is_refused()
    {
        await using var server = await ShelfServer.Start(("Cost:MaxTypeCost", "1"));

        using var response = await server.Post(Book);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var facts = json.RootElement.GetProperty("errors")[0].GetProperty("extensions");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("HC0047", facts.GetProperty("code").GetString());
        Assert.Equal((2, 1), (facts.GetProperty("typeCost").GetDouble(), facts.GetProperty("maxTypeCost").GetDouble()));
        Assert.False(json.RootElement.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task The_operations_of_a_batch_are_priced_together()
    {
        await using var server = await ShelfServer.Start(("Cost:MaxFieldCost", "30"));

        using var response = await server.Post($"[{Book},{Book},{Book}]");
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

        Assert.Equal(
            [null, null, "HC0047"],
            json.RootElement.EnumerateArray().Select(answer => answer.TryGetProperty("errors", out var errors)
                ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null));
    }

    [Fact]
    public async Task Who_asks_too_much_is_told_when_to_come_again()
    {
        await using var server = await ShelfServer.Start(("RateLimit:Capacity", "40"), ("RateLimit:PerSecond", "0.01"));

        var answers = new List<HttpResponseMessage>();
        for (var turn = 0; turn < 4; turn++)
        {
            answers.Add(await server.Post(Book));
        }

        using var json = JsonDocument.Parse(await answers[3].Content.ReadAsStringAsync());
        Assert.Equal([200, 200, 429, 429], answers.Select(answer => (int)answer.StatusCode));
        Assert.Equal("CG_RATE_LIMITED", json.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.InRange(answers[3].Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 4_000);
    }

    [Fact]
    public async Task A_document_that_is_known_is_priced_with_the_variables_of_each_request()
    {
        await using var server = await ShelfServer.Start();
        var costs = new List<double>();

        foreach (var length in new[] { 3, 5, 3 })
        {
            using var response = await server.Post(
                $$$"""{"query":"query ($n: Int) { found { ... on Author { works(a: $n) { title } } } }","variables":{"n":{{{length}}}}}""", ("GraphQL-Cost", "report"));
            using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            costs.Add(json.RootElement.GetProperty("extensions").GetProperty("operationCost").GetProperty("typeCost").GetDouble());
        }

        Assert.Equal([5, 7, 5], costs);
    }
}
