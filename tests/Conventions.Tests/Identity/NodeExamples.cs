using CustomerGraph.Conventions.Identity;
using CustomerGraph.Conventions.Tests.Library;

namespace CustomerGraph.Conventions.Tests.Identity;

public sealed class NodeExamples
{
    [Fact]
    public async Task Nodes_come_in_the_order_of_their_ids_with_one_statement_for_each_type()
    {
        var library = await LibraryServer.OverAsync(Libraries.Sqlite, Libraries.Contents);
        var ids = new[] { Book(2), GlobalId.Write("Author", 1), Book(9999), Book(1), "nonsense", GlobalId.Write("Ghost", 1), Book(2), "Qm9vawppMw==" };

        var data = await library.DataAsync(
            "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Book { title } ... on Author { name books(first: 1) { nodes { id } } } } }", new { ids });

        Assert.Equal(
            [Book(2), GlobalId.Write("Author", 1), null, Book(1), null, null, Book(2), Book(3)],
            data["nodes"]!.AsArray().Select(node => (string?)node?["id"]));
        Assert.Equal(3, library.Sql.Take().Count);
    }

    [Fact]
    public async Task More_than_a_hundred_nodes_are_refused()
    {
        var library = await Libraries.OverAsync(Libraries.Sqlite);

        var answer = await library.AskAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = Enumerable.Repeat(Book(1), 101) });

        Assert.Equal("HC0076", (string)answer["errors"]![0]!["extensions"]!["code"]!);
    }

    [Fact]
    public async Task An_entity_is_found_by_its_unique_key()
    {
        var library = await Libraries.OverAsync(Libraries.Sqlite);
        var book = Libraries.Contents.Books[4];

        var data = await library.DataAsync("query ($isbn: UUID!) { bookByIsbn(isbn: $isbn) { id isbn } }", new { isbn = book.Isbn });

        Assert.Equal(Book(book.Id), (string)data["bookByIsbn"]!["id"]!);
        Assert.Equal(book.Isbn.ToString(), (string)data["bookByIsbn"]!["isbn"]!);
    }

    private static string Book(long id) => GlobalId.Write("Book", id);
}
