using System.Text.RegularExpressions;
using CustomerGraph.Conventions.Tests.Library;
using CustomerGraph.Testing;

namespace CustomerGraph.Conventions.Tests.Loading;

public sealed class StatementExamples
{
    private const string Everything = """
        {
          books(first: 100) {
            totalCount
            nodes { title author { name books(first: 3) { totalCount nodes { title loans(first: 2) { nodes { reader } } } } } }
            edges { node { loans(first: 2) { nodes { book { title loans(last: 1) { nodes { id } } } } } others: loans(last: 1) { totalCount } } }
          }
          authors { nodes { name } }
          node(id: "Qm9vazox") { id }
        }
        """;

    [Fact]
    public Task The_number_of_statements_does_not_depend_on_the_number_of_rows_on_SQLite() => CountAsync(Libraries.Sqlite);

    [PostgreSqlFact]
    public Task The_number_of_statements_does_not_depend_on_the_number_of_rows_on_PostgreSQL() => CountAsync(Libraries.PostgreSql);

    [Fact]
    public async Task Only_the_columns_that_are_needed_leave_the_database()
    {
        var library = await LibraryServer.OverAsync(Libraries.Sqlite, Libraries.Contents);

        await library.DataAsync("""
            query ($no: Boolean = false) {
              books(first: 2) {
                nodes { ...titled pages @skip(if: true) shelf @include(if: $no) }
                edges { node { label ... on Book { author { country } } ... on Node { id } } }
              }
            }
            fragment titled on Book { title }
            """);

        var columns = Regex.Matches(Assert.Single(library.Sql.Take()), @"""[ab]\d?""\.""(\w+)""").Select(match => match.Groups[1].Value);

        Assert.Equal(["AuthorId", "Country", "Id", "PublishedOn", "Title"], columns.Distinct().Order());
    }

    [Fact]
    public async Task Rows_are_not_read_where_only_their_number_is_asked_for()
    {
        var library = await LibraryServer.OverAsync(Libraries.Sqlite, Libraries.Contents);

        await library.DataAsync("{ books { totalCount } }");

        Assert.StartsWith("SELECT COUNT(*)", Assert.Single(library.Sql.Take()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Different_values_are_the_same_statement()
    {
        var library = await LibraryServer.OverAsync(Libraries.Sqlite, Libraries.Contents);
        const string query = """
            query ($title: String, $pages: [Int], $size: Int) {
              books(first: $size, where: { title: { contains: $title, startsWith: $title, icontains: $title }, pages: { in: $pages }, price: { gt: 1 } }) {
                nodes { isLong loans(first: $size) { nodes { id } } }
              }
            }
            """;

        await library.DataAsync(query, new { title = "s", pages = Enumerable.Repeat(90, 1), size = 10 });
        var first = library.Sql.Take();
        await library.DataAsync(query, new { title = "a", pages = Enumerable.Range(90, 3), size = 7 });

        Assert.Equal(first[0].Replace("\r", "", StringComparison.Ordinal), library.Sql.Take()[0].Replace("\r", "", StringComparison.Ordinal));
    }

    private static async Task CountAsync(string database)
    {
        var small = await LibraryServer.OverAsync(database, LibraryContents.Of(3, 4));
        var large = await LibraryServer.OverAsync(database, LibraryContents.Of(3, 90));

        await small.DataAsync(Everything);
        await large.DataAsync(Everything);

        var counts = (small.Sql.Take().Count, large.Sql.Take().Count);
        Assert.Equal((10, 10), counts);
    }
}
