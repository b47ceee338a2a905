using System.Net;
using CustomerGraph.Conventions.Transport;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Conventions.Tests.Transport;

public sealed class BrowserPageExamples
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

    [Fact]
    public async Task A_browser_gets_a_page()
    {
        await using var server = await DeskServer.Start();
        var reply = await server.Get("/graphql", Browser);

        Assert.Equal((HttpStatusCode.OK, "text/html; charset=utf-8"), (reply.Status, reply.ContentType));
    }

    [Fact]
    public async Task The_page_is_the_application_s_if_it_has_one()
    {
        await using var server = await DeskServer.Start(services: services => services.AddSingleton<IBrowserPage, Page>());

        Assert.Equal("the page", (await server.Get("/graphql", Browser)).Text);
        Assert.Equal("the page", (await server.Get("/graphql/", Browser)).Text);
    }

    [Fact]
    public async Task A_query_or_the_schema_goes_before_the_page()
    {
        await using var server = await DeskServer.Start();

        Assert.Equal("""{"data":{"__typename":"Query"}}""", (await server.GetQuery("{ __typename }", Browser)).Text);
        Assert.Contains("type Query", (await server.Get("/graphql?sdl", Browser)).Text, StringComparison.Ordinal);
    }

    private sealed class Page : IBrowserPage
    {
        public Task Show(HttpContext http) => http.Response.WriteAsync("the page");
    }
}
