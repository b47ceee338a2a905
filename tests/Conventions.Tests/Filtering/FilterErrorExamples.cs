using CustomerGraph.Conventions.Tests.Library;

namespace CustomerGraph.Conventions.Tests.Filtering;

public sealed class FilterErrorExamples
{
    [Theory]
    [InlineData("title: { contains: null }", 34, "contains", "StringOperationFilterInput", "String!")]
    [InlineData("title: { eq: null }", 28, "eq", "StringOperationFilterInput", "String!")]
    [InlineData("pages: { in: null }", 28, "in", "IntOperationFilterInput", "[Int]!")]
    [InlineData("shelf: { gt: null }", 28, "gt", "IntOperationFilterInput", "Int!")]
    [InlineData("author: null", 23, "author", "BookFilterInput", "AuthorFilterInput!")]
    [InlineData("or: null", 19, "or", "BookFilterInput", "[BookFilterInput!]!")]
    [InlineData("loans: { some: null }", 30, "some", "ListFilterInputTypeOfLoanFilterInput", "LoanFilterInput!")]
    public async Task A_null_where_none_may_be_is_an_error_that_points_at_it(string where, int column, string name, string type, string expected)
    {
        var library = await Libraries.OverAsync(Libraries.Sqlite);

        var answer = await library.AskAsync($$"""{ books(where: { {{where}} }) { nodes { id } } }""".Replace("{ books(where: { ", "{books(where:{", StringComparison.Ordinal));
        var error = Assert.Single(answer["errors"]!.AsArray())!;

        Assert.Equal("HC0026", (string)error["extensions"]!["code"]!);
        Assert.Equal($"The provided value for filter `{name}` of type {type} is invalid. Null values are not supported.", (string)error["message"]!);
        Assert.Equal(expected, (string)error["extensions"]!["expectedType"]!);
        Assert.Equal(type, (string)error["extensions"]!["filterType"]!);
        Assert.Equal(column, (int)error["locations"]![0]!["column"]!);
    }

    [Fact]
    public async Task A_null_in_a_variable_points_at_the_variable()
    {
        var library = await Libraries.OverAsync(Libraries.Sqlite);

        var answer = await library.AskAsync("query ($where: BookFilterInput) { books(where: $where) { totalCount } }", new { where = new { title = new { contains = (string?)null } } });

        Assert.Equal("HC0026", (string)answer["errors"]![0]!["extensions"]!["code"]!);
        Assert.Equal(48, (int)answer["errors"]![0]!["locations"]![0]!["column"]!);
    }

    [Theory]
    [InlineData(64, null)]
    [InlineData(65, "HC0117")]
    public async Task A_filter_has_at_most_64_operations(int count, string? code)
    {
        var library = await Libraries.OverAsync(Libraries.Sqlite);
        var where = Enumerable.Range(0, count).Select(number => new { pages = new { neq = number } });

        var answer = await library.AskAsync("query ($or: [BookFilterInput!]) { books(where: { or: $or }) { totalCount } }", new { or = where });

        Assert.Equal(code, (string?)answer["errors"]?[0]!["extensions"]!["code"]);
    }

    [Theory]
    [InlineData("id: { eq: \"QXV0aG9yOjE=\" }")]
    [InlineData("id: { in: [\"Qm9vazox\", \"Qm9vazp4\"] }")]
    public async Task An_id_of_another_type_is_refused(string where)
    {
        var library = await Libraries.OverAsync(Libraries.Sqlite);

        var answer = await library.AskAsync($$"""{ books(where: { {{where}} }) { nodes { id } } }""");

        Assert.Equal("CG_INVALID_ID", (string)answer["errors"]![0]!["extensions"]!["code"]!);
    }

    [Fact]
    public async Task A_number_that_cannot_be_stored_is_an_error_of_the_field()
    {
        var library = await Libraries.OverAsync(Libraries.Sqlite);

        var answer = await library.AskAsync("{ books(where: { price: { gt: 79228162514264337593543950335 } }) { nodes { id } } }");

        Assert.Equal("HC0016", (string)answer["errors"]![0]!["extensions"]!["code"]!);
    }
}
