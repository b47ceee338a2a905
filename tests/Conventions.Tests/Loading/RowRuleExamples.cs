using CustomerGraph.Conventions.Identity;
using CustomerGraph.Conventions.Tests.Library;
using CustomerGraph.Testing;

namespace CustomerGraph.Conventions.Tests.Loading;

public sealed class RowRuleExamples
{
    [Fact]
    public Task What_may_not_be_seen_is_as_good_as_absent_on_SQLite() => HoldsAsync(Libraries.Sqlite);

    [Fact]
    public Task What_may_not_be_seen_is_as_good_as_absent_in_memory() => HoldsAsync(Libraries.InMemory);

    [PostgreSqlFact]
    public Task What_may_not_be_seen_is_as_good_as_absent_on_PostgreSQL() => HoldsAsync(Libraries.PostgreSql);

    private static async Task HoldsAsync(string database)
    {
        var library = await LibraryServer.OverAsync(
            database,
            new LibraryContents(
                [new AuthorRow { Id = 1, Name = "Seen" }, new AuthorRow { Id = 2, Name = "Hidden", IsHidden = true }],
                [new BookRow { Id = 1, AuthorId = 1 }, new BookRow { Id = 2, AuthorId = 2 }, new BookRow { Id = 3 }],
                [new LoanRow { Id = 1, BookId = 2 }]),
            new LibraryPolicy(HidesAuthors: true));

        var data = await library.DataAsync(
            """
            query ($hidden: ID!) {
              all: books { nodes { author { name } } }
              sorted: books(order: { author: { name: DESC } }) { edges { cursor } nodes { id } }
              named: books(where: { author: { name: { eq: "Hidden" } } }) { totalCount }
              others: books(where: { author: { name: { neq: "Seen" } } }) { totalCount }
              without: books(where: { author: { isNull: true } }) { totalCount }
              lent: loans { nodes { book { author { name books(first: 1) { totalCount } } } } }
              authors { totalCount nodes { name books { totalCount } } }
              node(id: $hidden) { id }
            }
            """,
            new { hidden = GlobalId.Write("Author", 2) });

        Assert.Equal("""[{"author":{"name":"Seen"}},{"author":null},{"author":null}]""", data["all"]!["nodes"]!.ToJsonString());
        Assert.Equal([1L, 2, 3], data["sorted"]!["nodes"]!.AsArray().Select(node => (long)GlobalId.Read((string)node!["id"]!)!.KeyAs(typeof(long))!));
        Assert.Equal(0, (int)data["named"]!["totalCount"]!);
        Assert.Equal(0, (int)data["others"]!["totalCount"]!);
        Assert.Equal(2, (int)data["without"]!["totalCount"]!);
        Assert.Equal("""[{"book":{"author":null}}]""", data["lent"]!["nodes"]!.ToJsonString());
        Assert.Equal("""{"totalCount":1,"nodes":[{"name":"Seen","books":{"totalCount":1}}]}""", data["authors"]!.ToJsonString());
        Assert.Null(data["node"]);
    }
}
