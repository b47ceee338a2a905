using CustomerGraph.Conventions.Tests.Library;

namespace CustomerGraph.Conventions.Tests.Paging;

public sealed class PagingErrorExamples
{
    [Theory]
    [InlineData("books(first: 101) { nodes { id } }", """{"code":"HC0051","coordinate":"Query.books","requestedItems":101,"maxAllowedItems":100}""")]
    [InlineData("books(last: 500) { nodes { id } }", """{"code":"HC0051","coordinate":"Query.books","requestedItems":500,"maxAllowedItems":100}""")]
    [InlineData("books(first: -1) { nodes { id } }", """{"code":"HC0079","coordinate":"Query.books","requestedItems":-1}""")]
    [InlineData("books(last: -2) { nodes { id } }", """{"code":"HC0079","coordinate":"Query.books","requestedItems":-2}""")]
    [InlineData("books(first: 1, last: 1) { nodes { id } }", """{"code":"CG_FIRST_AND_LAST","coordinate":"Query.books"}""")]
    [InlineData("books(after: \"nonsense\") { nodes { id } }", """{"code":"HC0078","argument":"after","cursor":"nonsense"}""")]
    [InlineData("books(before: \"\") { nodes { id } }", """{"code":"HC0078","argument":"before","cursor":""}""")]
    public async Task A_page_that_there_is_not_is_an_error_of_its_field_only(string field, string extensions)
    {
        var library = await Libraries.OverAsync(Libraries.Sqlite);

        var answer = await library.AskAsync($$"""{ {{field}} authors { totalCount } }""");
        var error = Assert.Single(answer["errors"]!.AsArray())!;
        error["extensions"]!.AsObject().Remove("codes");

        Assert.Null(answer["data"]!["books"]);
        Assert.Equal(5, (int)answer["data"]!["authors"]!["totalCount"]!);
        Assert.Equal("""["books"]""", error["path"]!.ToJsonString());
        Assert.Equal(extensions, error["extensions"]!.ToJsonString());
    }

    [Fact]
    public async Task An_error_in_a_list_of_each_parent_is_at_the_path_of_each()
    {
        var library = await Libraries.OverAsync(Libraries.Sqlite);

        var answer = await library.AskAsync("{ books(first: 2) { nodes { title loans(first: 1000) { nodes { id } } } } }");

        Assert.Equal(
            ["""["books","nodes",0,"loans"]""", """["books","nodes",1,"loans"]"""],
            answer["errors"]!.AsArray().Select(error => error!["path"]!.ToJsonString()));
        Assert.All(answer["errors"]!.AsArray(), error => Assert.Equal("Book.loans", (string)error!["extensions"]!["coordinate"]!));
        Assert.All(answer["data"]!["books"]!["nodes"]!.AsArray(), book => Assert.NotNull(book!["title"]));
    }

    [Theory]
    [InlineData("order: { title: DESC }")]
    [InlineData("where: { pages: { gt: 90 } }")]
    [InlineData("order: [{ pages: ASC }, { title: ASC }]")]
    public async Task A_cursor_is_refused_with_another_order_or_filter_than_its_own(string arguments)
    {
        var library = await Libraries.OverAsync(Libraries.Sqlite);
        var data = await library.DataAsync("{ books(first: 1, order: { title: ASC, pages: ASC }) { pageInfo { endCursor } } }");
        var cursor = (string)data["books"]!["pageInfo"]!["endCursor"]!;

        await library.DataAsync($$"""{ books(after: "{{cursor}}", order: [{ title: ASC }, { pages: ASC }]) { nodes { id } } }""");
        var answer = await library.AskAsync($$"""{ books(after: "{{cursor}}", {{arguments}}) { nodes { id } } }""");

        Assert.Equal("HC0078", (string)answer["errors"]![0]!["extensions"]!["code"]!);
    }

    [Fact]
    public async Task A_cursor_with_other_keys_in_it_is_refused_and_never_fails()
    {
        var library = await Libraries.OverAsync(Libraries.Sqlite);
        const string order = "order: [{ price: ASC }, { title: ASC }, { acquiredAt: ASC }, { genre: ASC }]";
        var data = await library.DataAsync($$"""{ books(first: 1, {{order}}) { pageInfo { endCursor } } }""");
        var cursor = Convert.FromBase64String((string)data["books"]!["pageInfo"]!["endCursor"]!);

        foreach (var keys in new[]
        {
            "", "[", "{}", "null", "[]", "[1]", "[1,\"a\",\"2020-01-01T00:00:00Z\",0,1,1]", "[null,\"a\",\"2020-01-01T00:00:00Z\",0,1]",
            "[1,2,\"2020-01-01T00:00:00Z\",0,1]", "[1,\"a\",\"yesterday\",0,1]", "[1,\"a\",\"2020-01-01T00:00:00Z\",77,1]",
            "[1,\"a\\u0000\",\"2020-01-01T00:00:00Z\",0,1]", "[1,\"\\ud800\",\"2020-01-01T00:00:00Z\",0,1]", "[1e400,\"a\",\"2020-01-01T00:00:00Z\",0,1]",
            "[1,\"a\",\"2020-01-01T00:00:00Z\",0,99999999999999999999]", "[79228162514264337593543950335,\"a\",\"2020-01-01T00:00:00Z\",0,1]",
        })
        {
            var forged = Convert.ToBase64String([.. cursor[..8], .. System.Text.Encoding.UTF8.GetBytes(keys)]);
            var answer = await library.AskAsync($$"""{ books(after: "{{forged}}", {{order}}) { nodes { id } } }""");

            Assert.True((string?)answer["errors"]?[0]!["extensions"]!["code"] is "HC0078" or "HC0016", $"{keys}: {answer.ToJsonString()}");
        }
    }
}
