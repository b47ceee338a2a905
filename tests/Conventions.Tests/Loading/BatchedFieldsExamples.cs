using CustomerGraph.Conventions.Tests.Library;
using CustomerGraph.Testing;

namespace CustomerGraph.Conventions.Tests.Loading;

public sealed class BatchedFieldsExamples
{
    [Fact]
    public Task Entities_below_other_objects_are_read_for_all_at_once_on_SQLite() => ReadAsync(Libraries.Sqlite);

    [PostgreSqlFact]
    public Task Entities_below_other_objects_are_read_for_all_at_once_on_PostgreSQL() => ReadAsync(Libraries.PostgreSql);

    private static async Task ReadAsync(string database)
    {
        var library = await LibraryServer.OverAsync(database, Libraries.Contents);

        var data = await library.DataAsync("""
            {
              readers { name nameLength loanCount lastBook { title author { name } } first: lastBookLoans(first: 1) { totalCount nodes { reader } } ...more }
            }
            fragment more on Reader { lastBook { id } lastBookLoans(last: 2, order: { reader: DESC }) { nodes { id reader } } }
            """);

        var loans = Libraries.Contents.Loans.ToLookup(loan => loan.BookId);

        // Readers; the books; for either list its rows, and for one their number.
        Assert.Equal(5, library.Sql.Take().Count);

        foreach (var reader in data["readers"]!.AsArray())
        {
            var name = (string)reader!["name"]!;
            var book = Libraries.Contents.Loans.Where(loan => loan.Reader == name).Max(loan => loan.BookId);

            Assert.Equal(name.Length, (int)reader["nameLength"]!);
            Assert.Equal(Libraries.Contents.Books.Single(row => row.Id == book).Title, (string)reader["lastBook"]!["title"]!);
            Assert.Equal(loans[book].Count(), (int)reader["first"]!["totalCount"]!);
            Assert.Equal([loans[book].MinBy(loan => loan.Id)!.Reader], reader["first"]!["nodes"]!.AsArray().Select(node => (string)node!["reader"]!));
            Assert.Equal(Math.Min(2, loans[book].Count()), reader["lastBookLoans"]!["nodes"]!.AsArray().Count);
        }
    }
}
