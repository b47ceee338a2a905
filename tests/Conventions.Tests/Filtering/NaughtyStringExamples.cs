using System.Text.Json;
using CustomerGraph.Conventions.Identity;
using CustomerGraph.Conventions.Tests.Library;
using CustomerGraph.Testing;

namespace CustomerGraph.Conventions.Tests.Filtering;

public sealed class NaughtyStringExamples
{
    private const string Filters = """
        query ($text: String!) {
          eq: books(where: { title: { eq: $text } }) { totalCount }
          in: books(where: { title: { in: [$text] } }) { totalCount }
          contains: books(where: { title: { contains: $text } }) { totalCount }
          startsWith: books(where: { title: { startsWith: $text } }) { totalCount }
          endsWith: books(where: { title: { endsWith: $text } }) { totalCount }
        }
        """;

    [SharedFolderFact]
    public Task They_are_kept_found_and_sorted_as_they_are_on_SQLite() => SurviveAsync(Libraries.Sqlite);

    [SharedFolderFact]
    public async Task They_are_kept_found_and_sorted_as_they_are_on_PostgreSQL()
    {
        if (PostgreSqlInstallation.Missing is null)
        {
            await SurviveAsync(Libraries.PostgreSql);
        }
    }

    private static async Task SurviveAsync(string database)
    {
        var file = SharedFolder.Place("data", "corpora", "naughty-strings", "blns.json");
        var texts = JsonSerializer.Deserialize<string[]>(await File.ReadAllTextAsync(file))!.Distinct().ToList();
        var library = await LibraryServer.OverAsync(
            database, new LibraryContents([], [.. texts.Select((_, index) => new BookRow { Id = index + 1 })], []));

        foreach (var some in texts.Select((text, index) => (Name: $"b{index}", Id: GlobalId.Write("Book", index + 1), Text: text)).Chunk(64))
        {
            var variables = string.Join(", ", some.Select(one => $"${one.Name}: String!"));
            var fields = some.Select(one => $"{one.Name}: changeBook(input: {{ id: \"{one.Id}\", title: ${one.Name} }}) {{ book {{ title }} }}");
            var data = await library.DataAsync(
                $"mutation ({variables}) {{ {string.Join(' ', fields)} }}", some.ToDictionary(one => one.Name, one => one.Text));

            Assert.All(some, one => Assert.Equal(one.Text, (string)data[one.Name]!["book"]!["title"]!));
        }

        foreach (var text in texts.Where((_, index) => index % 8 == 0))
        {
            var data = await library.DataAsync(Filters, new { text });

            Assert.Equal(1, (int)data["eq"]!["totalCount"]!);
            Assert.Equal(1, (int)data["in"]!["totalCount"]!);
            Assert.Equal(texts.Count(other => other.Contains(text, StringComparison.Ordinal)), (int)data["contains"]!["totalCount"]!);
            Assert.Equal(texts.Count(other => other.StartsWith(text, StringComparison.Ordinal)), (int)data["startsWith"]!["totalCount"]!);
            Assert.Equal(texts.Count(other => other.EndsWith(text, StringComparison.Ordinal)), (int)data["endsWith"]!["totalCount"]!);
        }

        Assert.Equal(texts.Order(Comparer<string>.Create(CodePointOrder)), await SortedAsync(library));
    }

    private static async Task<List<string>> SortedAsync(LibraryServer library)
    {
        var sorted = new List<string>();
        string? after = null;

        do
        {
            var data = await library.DataAsync(
                "query ($after: String) { books(first: 100, after: $after, order: { title: ASC }) { nodes { title } pageInfo { endCursor } } }", new { after });
            var page = data["books"]!["nodes"]!.AsArray().Select(node => (string)node!["title"]!).ToList();
            sorted.AddRange(page);
            after = page.Count == 100 ? (string?)data["books"]!["pageInfo"]!["endCursor"] : null;
        }
        while (after is not null);

        return sorted;
    }

    private static int CodePointOrder(string left, string right) =>
        left.EnumerateRunes().Select(rune => rune.Value).SequenceCompare(right.EnumerateRunes().Select(rune => rune.Value));
}
