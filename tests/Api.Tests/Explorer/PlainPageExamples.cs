using System.Net;

namespace CustomerGraph.Api.Tests.Explorer;

public sealed class PlainPageExamples
{
    private static readonly string Nowhere = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"));

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/graphql/")]
    public async Task Without_the_files_a_browser_gets_a_page_that_shows_the_way(string path)
    {
        await using var server = await ExplorerServer.Start(Nowhere);

        using var answer = await server.Get(path);
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("<title>CustomerGraph</title>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/graphql/schema.graphql\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/health/ready\"", page, StringComparison.Ordinal);
        Assert.Contains($"curl {server.Client.BaseAddress}graphql ", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_a_first_page_counts_as_no_files()
    {
        using var folder = new ExplorerFolder();
        File.Delete(Path.Combine(folder.Path, "index.html"));
        await using var server = await ExplorerServer.Start(folder.Path);

        using var page = await server.Get("/graphql");
        using var script = await server.Get($"/graphql/{ExplorerFolder.Script}");

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, script.StatusCode);
    }

    [Fact]
    public async Task A_title_that_is_markup_is_shown_as_text()
    {
        await using var server = await ExplorerServer.Start(Nowhere, title: "<b>R&D</b>");

        var page = await server.Client.GetStringAsync("/graphql");

        Assert.Contains("<h1>&lt;b&gt;R&amp;D&lt;/b&gt;</h1>", page, StringComparison.Ordinal);
    }
}
