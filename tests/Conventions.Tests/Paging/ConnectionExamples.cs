using CustomerGraph.Conventions.Tests.Library;

namespace CustomerGraph.Conventions.Tests.Paging;

public sealed class ConnectionExamples
{
    [Fact]
    public async Task A_page_has_rows_cursors_and_the_number_of_all()
    {
        var library = await LibraryServer.OverAsync("SQLite", LibraryContents.Of(1, 25));

        var data = await library.DataAsync("""
            {
              books(first: 3, order: [{ title: DESC }, { author: { name: ASC } }], where: { pages: { gte: 90 } }) {
                totalCount
                nodes { id title genre price author { name books(first: 2) { totalCount nodes { title } } } isLong size label loans(first: 2) { nodes { reader book { id } } } }
                edges { cursor node { publishedOn } }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              }
            }
            """);

        Assert.Equal(25, (int)data["books"]!["totalCount"]!);
        Assert.Equal(3, data["books"]!["nodes"]!.AsArray().Count);
        Assert.Equal(5, library.Sql.Take().Count);
    }
}
