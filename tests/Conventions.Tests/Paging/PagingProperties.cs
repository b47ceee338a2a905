using System.Text.Json.Nodes;
using CustomerGraph.Conventions.Identity;
using CustomerGraph.Conventions.Tests.Library;
using FsCheck;
using FsCheck.Xunit;

namespace CustomerGraph.Conventions.Tests.Paging;

public sealed class PagingProperties
{
    private const string Forwards = """
        query ($size: Int, $after: String, $where: BookFilterInput, $order: [BookSortInput!]) {
          books(first: $size, after: $after, where: $where, order: $order) {
            totalCount
            nodes { id }
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        }
        """;

    private const string Backwards = """
        query ($size: Int, $before: String, $where: BookFilterInput, $order: [BookSortInput!]) {
          books(last: $size, before: $before, where: $where, order: $order) {
            totalCount
            nodes { id }
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        }
        """;

    [Property(MaxTest = 60)]
    public Task Paging_either_way_gives_what_filtering_and_sorting_in_memory_gives_on_SQLite(DoNotSize<int> seed) => HoldsAsync(Libraries.Sqlite, seed.Item);

    [Property(MaxTest = 60)]
    public Task Paging_either_way_gives_what_filtering_and_sorting_in_memory_gives_in_memory(DoNotSize<int> seed) => HoldsAsync(Libraries.InMemory, seed.Item);

    [PostgreSqlProperty(MaxTest = 60)]
    public Task Paging_either_way_gives_what_filtering_and_sorting_in_memory_gives_on_PostgreSQL(DoNotSize<int> seed) => HoldsAsync(Libraries.PostgreSql, seed.Item);

    private static async Task HoldsAsync(string database, int seed)
    {
        var library = await Libraries.OverAsync(database);
        var contents = Libraries.Contents;
        var oracle = new BookOracle(contents);
        var requests = new BookRequests(seed, contents);
        var (order, where, size) = (requests.Order(), requests.Where(), requests.PageSize());
        var expected = oracle.Sorted(contents.Books.Where(book => oracle.Matches(book, where)), order)
            .Select(book => GlobalId.Write("Book", book.Id))
            .ToList();

        var forwards = await ReadAsync(library, Forwards, "after", "endCursor", "hasNextPage", "hasPreviousPage", size, where, order, expected.Count);
        var backwards = await ReadAsync(library, Backwards, "before", "startCursor", "hasPreviousPage", "hasNextPage", size, where, order, expected.Count);

        var asked = $"where {where?.ToJsonString()} order {order.ToJsonString()} size {size}";
        Assert.True(expected.SequenceEqual(forwards.SelectMany(page => page)), $"forwards {asked}");
        Assert.True(expected.SequenceEqual(backwards.AsEnumerable().Reverse().SelectMany(page => page)), $"backwards {asked}");
    }

    private static async Task<List<List<string>>> ReadAsync(
        LibraryServer library, string query, string argument, string cursor, string hasMore, string hasBefore,
        int size, JsonObject? where, JsonArray order, int total)
    {
        var pages = new List<List<string>>();
        string? at = null;

        while (true)
        {
            var variables = new JsonObject { ["size"] = size, [argument] = at, ["where"] = where?.DeepClone(), ["order"] = order.DeepClone() };
            var books = (await library.DataAsync(query, variables))["books"]!;
            var ids = books["nodes"]!.AsArray().Select(node => (string)node!["id"]!).ToList();
            var read = pages.Sum(page => page.Count) + ids.Count;

            pages.Add(ids);
            Assert.Equal(total, (int)books["totalCount"]!);
            Assert.Equal(read < total, (bool)books["pageInfo"]![hasMore]!);
            Assert.Equal(pages.Count > 1, (bool)books["pageInfo"]![hasBefore]!);

            if (read >= total)
            {
                return pages;
            }

            at = (string)books["pageInfo"]![cursor]!;
        }
    }
}
