using System.IO.Compression;
using System.Net;
using System.Text.Json;

namespace CustomerGraph.Api.Tests.Explorer;

public sealed class ExplorerPageExamples : IAsyncLifetime, IDisposable
{
    private readonly ExplorerFolder folder = new();
    private ExplorerServer server = null!;

    public async Task InitializeAsync() => server = await ExplorerServer.Start(folder.Path);

    public async Task DisposeAsync() => await server.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_endpoint_sends_a_browser_to_the_address_below_which_the_files_lie()
    {
        using var answer = await server.Get("/graphql");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/graphql/", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Behind_a_base_path_the_page_stays_below_it()
    {
        await using var below = await ExplorerServer.Start(folder.Path, pathBase: "/sales");

        using var answer = await below.Get("/sales/graphql");
        var configuration = await below.Client.GetStringAsync("/sales/graphql/bcp-config.json");

        Assert.Equal("/sales/graphql/", answer.Headers.Location!.OriginalString);
        Assert.Contains("\"sdlEndpoint\":\"/sales/graphql/schema.graphql\"", configuration, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_page_carries_its_content_security_policy()
    {
        using var page = await server.Get("/graphql/");
        using var script = await server.Get($"/graphql/{ExplorerFolder.Script}");

        Assert.Equal("text/html", page.Content.Headers.ContentType!.MediaType);
        Assert.Equal(
            "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; "
            + "base-uri 'self'; object-src 'none'",
            page.Headers.GetValues("Content-Security-Policy").Single());
        Assert.False(script.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task A_file_with_its_hash_in_its_name_is_kept_for_ever_and_the_page_is_asked_for_again()
    {
        using var page = await server.Get("/graphql/");
        using var script = await server.Get($"/graphql/{ExplorerFolder.Script}");

        Assert.Equal("public, max-age=31536000, immutable", script.Headers.GetValues("Cache-Control").Single());
        Assert.Equal("no-cache", page.Headers.GetValues("Cache-Control").Single());
    }

    [Theory]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("GZIP;q=1, br;q=0.5", "gzip")]
    [InlineData("*", "br")]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("br;q=0", null)]
    [InlineData("identity", null)]
    [InlineData("", null)]
    public async Task A_file_travels_in_the_smallest_form_that_the_caller_accepts(string accepted, string? coding)
    {
        using var answer = await server.Get($"/graphql/{ExplorerFolder.Script}", ("Accept-Encoding", accepted));

        Assert.Equal(coding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal("Accept-Encoding", answer.Headers.Vary.Single());
        Assert.Equal("text/javascript", answer.Content.Headers.ContentType!.MediaType);
        await using var body = await answer.Content.ReadAsStreamAsync();
        await using var decoded = coding switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(decoded);
        Assert.Equal(ExplorerFolder.ScriptText, await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task A_file_that_the_browser_has_already_is_not_sent_again()
    {
        using var first = await server.Get("/graphql/");
        using var second = await server.Get("/graphql/", ("If-None-Match", first.Headers.ETag!.Tag));

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/graphql/LICENSE")]
    [InlineData("/graphql/static/js/main.0349187e.js.br")]
    [InlineData("/graphql/static/js/../../index.htm")]
    [InlineData("/graphql/static/js/..%2f..%2fLICENSE")]
    public async Task Nothing_but_the_files_of_the_page_is_served(string path)
    {
        using var answer = await server.Get(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_configuration_names_the_schema_and_a_query_and_keeps_quiet_towards_others()
    {
        using var configuration = JsonDocument.Parse(await server.Client.GetStringAsync("/graphql/bcp-config.json"));

        var root = configuration.RootElement;
        Assert.Equal("CustomerGraph", root.GetProperty("title").GetString());
        Assert.True(root.GetProperty("useBrowserUrlAsEndpoint").GetBoolean());
        Assert.Equal("/graphql/schema.graphql", root.GetProperty("sdlEndpoint").GetString());
        Assert.Contains("query Welcome", root.GetProperty("graphQLDocument").GetString(), StringComparison.Ordinal);
        Assert.True(root.GetProperty("disableTelemetry").GetBoolean());
    }
}
