using System.Text.Json.Nodes;
using CustomerGraph.Conventions.Identity;
using CustomerGraph.Conventions.Tests.Library;
using FsCheck;
using FsCheck.Xunit;

namespace CustomerGraph.Conventions.Tests.Loading;

public sealed class NestedListProperties
{
    private const string Query = """
        query ($size: Int, $where: BookFilterInput, $order: [BookSortInput!], $whereLast: BookFilterInput, $orderLast: [BookSortInput!]) {
          authors(first: 100) {
            nodes {
              id
              first: books(first: $size, where: $where, order: $order) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } }
              last: books(last: $size, where: $whereLast, order: $orderLast) { nodes { id } pageInfo { hasNextPage hasPreviousPage } }
              all: books(first: 100) { nodes { id loans(last: 1, order: { lentOn: ASC }) { nodes { id } } } }
            }
          }
        }
        """;

    private const string After = """
        query ($id: ID!, $size: Int, $after: String, $where: BookFilterInput, $order: [BookSortInput!]) {
          node(id: $id) { ... on Author { books(first: $size, after: $after, where: $where, order: $order) { nodes { id } } } }
        }
        """;

    [Property(MaxTest = 25)]
    public Task Each_parent_has_the_page_that_its_own_list_would_have_on_SQLite(DoNotSize<int> seed) => HoldsAsync(Libraries.Sqlite, seed.Item);

    [Property(MaxTest = 25)]
    public Task Each_parent_has_the_page_that_its_own_list_would_have_in_memory(DoNotSize<int> seed) => HoldsAsync(Libraries.InMemory, seed.Item);

    [PostgreSqlProperty(MaxTest = 25)]
    public Task Each_parent_has_the_page_that_its_own_list_would_have_on_PostgreSQL(DoNotSize<int> seed) => HoldsAsync(Libraries.PostgreSql, seed.Item);

    private static async Task HoldsAsync(string database, int seed)
    {
        var library = await Libraries.OverAsync(database);
        var contents = Libraries.Contents;
        var oracle = new BookOracle(contents);
        var requests = new BookRequests(seed, contents);
        var (where, order, whereLast, orderLast) = (requests.Where(), requests.Order(), requests.Where(), requests.Order());
        var size = requests.PageSize() - 1;

        var data = await library.DataAsync(Query, new JsonObject
        {
            ["size"] = size,
            ["where"] = where?.DeepClone(),
            ["order"] = order.DeepClone(),
            ["whereLast"] = whereLast?.DeepClone(),
            ["orderLast"] = orderLast.DeepClone(),
        });

        foreach (var author in data["authors"]!["nodes"]!.AsArray())
        {
            var id = int.Parse(GlobalId.Read((string)author!["id"]!)!.Key, System.Globalization.CultureInfo.InvariantCulture);
            var own = contents.Books.Where(book => book.AuthorId == id).ToList();
            var expected = oracle.Sorted(own.Where(book => oracle.Matches(book, where)), order);
            var expectedLast = oracle.Sorted(own.Where(book => oracle.Matches(book, whereLast)), orderLast);

            Assert.Equal(expected.Take(size).Select(Id), Ids(author["first"]!));
            Assert.Equal(expected.Count, (int)author["first"]!["totalCount"]!);
            Assert.Equal(expected.Count > size, (bool)author["first"]!["pageInfo"]!["hasNextPage"]!);
            Assert.Equal(expectedLast.Skip(Math.Max(0, expectedLast.Count - size)).Select(Id), Ids(author["last"]!));
            Assert.Equal(expectedLast.Count > size, (bool)author["last"]!["pageInfo"]!["hasPreviousPage"]!);

            foreach (var book in author["all"]!["nodes"]!.AsArray())
            {
                var last = contents.Loans.Where(loan => GlobalId.Write("Book", loan.BookId) == (string)book!["id"]!)
                    .OrderBy(loan => loan.LentOn).ThenBy(loan => loan.Id).LastOrDefault();
                Assert.Equal(last is null ? [] : [GlobalId.Write("Loan", last.Id)], Ids(book!["loans"]!));
            }

            if (author["first"]!["pageInfo"]!["endCursor"] is { } cursor)
            {
                var next = await library.DataAsync(After, new JsonObject
                {
                    ["id"] = (string)author["id"]!,
                    ["size"] = size,
                    ["after"] = (string)cursor!,
                    ["where"] = where?.DeepClone(),
                    ["order"] = order.DeepClone(),
                });

                Assert.Equal(expected.Skip(size).Take(size).Select(Id), Ids(next["node"]!["books"]!));
            }
        }
    }

    private static string Id(BookRow book) => GlobalId.Write("Book", book.Id);

    private static IEnumerable<string> Ids(JsonNode page) => page["nodes"]!.AsArray().Select(node => (string)node!["id"]!);
}
