using CustomerGraph.Conventions.Tests.Library;

namespace CustomerGraph.Conventions.Tests.Paging;

public sealed class StabilityExamples
{
    [Fact]
    public async Task Rows_that_come_or_go_meanwhile_neither_repeat_nor_hide_others()
    {
        var library = await LibraryServer.OverAsync(Libraries.Sqlite, new LibraryContents(
            [], [.. Enumerable.Range(1, 6).Select(id => new BookRow { Id = id * 10, Title = "Same" })], []));

        var first = await PageAsync(library, null);

        await using (var db = await library.OpenAsync())
        {
            db.Add(new BookRow { Id = 5, Title = "Same" });
            db.Add(new BookRow { Id = 35, Title = "Same" });
            db.Remove(new BookRow { Id = 30 });
            await db.SaveChangesAsync();
        }

        var second = await PageAsync(library, first.Cursor);

        Assert.Equal(["10", "20", "30"], first.Ids);
        Assert.Equal(["35", "40", "50"], second.Ids);
    }

    private static async Task<(List<string> Ids, string Cursor)> PageAsync(LibraryServer library, string? after)
    {
        var data = await library.DataAsync(
            "query ($after: String) { books(first: 3, after: $after, order: { title: ASC }) { nodes { id } pageInfo { endCursor } } }", new { after });

        return (
            [.. data["books"]!["nodes"]!.AsArray().Select(node => Conventions.Identity.GlobalId.Read((string)node!["id"]!)!.Key)],
            (string)data["books"]!["pageInfo"]!["endCursor"]!);
    }
}
