using System.Net;

namespace CustomerGraph.Conventions.Tests.Transport;

public sealed class ContentTypeExamples(DeskFixture desk) : IClassFixture<DeskFixture>
{
    private const string Body = """{ "query": "mutation { lend(isbn: \"978-0-14\") { isbn } }" }""";

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json; charset=\"UTF-8\"")]
    [InlineData("Application/JSON; odd=parameter")]
    public async Task JSON_is_read(string contentType) =>
        Assert.Equal(HttpStatusCode.OK, (await desk.Server.PostText(Body, contentType: contentType)).Status);

    [Theory]
    [InlineData("application/graphql")]
    [InlineData("application/xml")]
    [InlineData("application/json; charset=utf-16")]
    public async Task Another_type_is_not_supported(string contentType)
    {
        var before = desk.Server.Desk.Lendings;
        var reply = await desk.Server.PostText(Body, contentType: contentType, headers: ("GraphQL-Preflight", "1"));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, reply.Status);
        Assert.Equal(before, desk.Server.Desk.Lendings);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("text/plain; charset=utf-8")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("not a type")]
    public async Task What_a_foreign_page_can_send_is_refused_unless_it_shows_a_preflight(string? contentType)
    {
        var before = desk.Server.Desk.Lendings;
        var refused = await desk.Server.PostText(Body, contentType: contentType);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, refused.Status);
        Assert.Contains("GraphQL-Preflight", refused.Text, StringComparison.Ordinal);
        Assert.Equal(before, desk.Server.Desk.Lendings);

        var taken = await desk.Server.PostText(Body, contentType: contentType, headers: ("GraphQL-Preflight", "1"));

        Assert.Equal(HttpStatusCode.OK, taken.Status);
        Assert.Equal(before + 1, desk.Server.Desk.Lendings);
    }
}
