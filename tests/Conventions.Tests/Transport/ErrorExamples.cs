namespace CustomerGraph.Conventions.Tests.Transport;

public sealed class ErrorExamples(DeskFixture desk) : IClassFixture<DeskFixture>
{
    [Theory]
    [InlineData("{ books { isbn } broken }")]
    [InlineData("mutation { lend(isbn: \"no such book\") { isbn } }")]
    public async Task A_defect_shows_the_id_of_its_log_entry_and_nothing_else(string query)
    {
        var reply = await desk.Server.Ask(query);
        var facts = reply.Error.GetProperty("extensions");
        var id = facts.GetProperty("errorId").GetString()!;

        Assert.Equal("Unexpected Execution Error", reply.Error.GetProperty("message").GetString());
        Assert.Equal(["errorId"], facts.EnumerateObject().Select(fact => fact.Name));
        Assert.DoesNotContain("hunter2", reply.Text, StringComparison.Ordinal);
        Assert.Single(desk.Server.Log.Entries, entry => entry.Contains(id) && entry.Contains("InvalidOperationException"));
    }

    [Fact]
    public async Task A_defect_has_its_path_and_its_place()
    {
        var error = (await desk.Server.Ask("{\n  b: broken }")).Error;

        Assert.Equal("b", error.GetProperty("path")[0].GetString());
        Assert.Equal(2, error.GetProperty("locations")[0].GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task A_null_where_none_may_be_has_its_code()
    {
        var reply = await desk.Server.Ask("{ brokenPromise }");

        Assert.Equal("HC0018", reply.Code);
        Assert.Equal("Cannot return null for non-nullable field.", reply.Error.GetProperty("message").GetString());
    }

    [Fact]
    public async Task A_rule_of_the_application_is_told_as_it_is()
    {
        var reply = await desk.Server.Ask("{ refused }");

        Assert.Equal("The library is closed.", reply.Error.GetProperty("message").GetString());
        Assert.Equal("""{"code":"LIB_CLOSED","opens":"09:00"}""", reply.Error.GetProperty("extensions").GetRawText());
    }

    [Fact]
    public async Task At_most_twenty_errors_are_told_and_the_last_says_how_many_more_there_were()
    {
        foreach (var query in new[] { "{ manyBroken(count: 1000) }", $"{{ {string.Join(" ", Enumerable.Range(0, 100).Select(i => $"f{i}"))} }}" })
        {
            var errors = (await desk.Server.Ask(query)).Json.GetProperty("errors").EnumerateArray().ToList();

            Assert.Equal(20, errors.Count);
        }

        var last = (await desk.Server.Ask("{ manyBroken(count: 1000) }")).Json.GetProperty("errors")[19];
        Assert.Equal(980, last.GetProperty("extensions").GetProperty("moreErrors").GetInt32());
    }

    [Fact]
    public async Task Errors_are_short_whatever_was_sent()
    {
        var reply = await desk.Server.Ask(
            "query($of: [Decimal!]!) { sum(of: $of) }", new { of = new[] { new string('x', 500_000) } });

        Assert.Equal("HC0016", reply.Code);
        Assert.True(reply.Text.Length < 2_000);
    }

    [Fact]
    public async Task The_engine_s_own_names_for_errors_are_not_told()
    {
        string[] queries =
        [
            "{", "{ nothing }", "{ books }", "{ echo(no: 1) }", "query($a: Nothing) { echo(text: $a) }", "{ ...F }",
            "query A { __typename } query B { __typename }", "{ __typename @no }", "query($a: String!) { echo(text: $a) }",
        ];

        foreach (var query in queries)
        {
            var reply = await desk.Server.Ask(query);
            var facts = reply.Error.TryGetProperty("extensions", out var extensions) ? extensions.EnumerateObject().ToList() : [];

            Assert.All(facts, fact => Assert.True(
                fact.Name == "specifiedBy" || (fact.Name == "code" && fact.Value.GetString()!.StartsWith("HC", StringComparison.Ordinal)),
                $"{query}: {fact}"));
        }
    }
}
