using System.Net;

namespace CustomerGraph.Conventions.Tests.Transport;

public sealed class SchemaFileExamples(DeskFixture desk) : IClassFixture<DeskFixture>
{
    [Theory]
    [InlineData("/graphql?sdl")]
    [InlineData("/graphql?SDL=no")]
    [InlineData("/graphql/?sdl")]
    [InlineData("/graphql/schema")]
    [InlineData("/graphql/schema/")]
    [InlineData("/graphql/schema.graphql")]
    public async Task The_schema_is_a_file(string path)
    {
        var reply = await desk.Server.Get(path);

        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.Equal("application/graphql; charset=utf-8", reply.ContentType);
        Assert.Equal("attachment; filename=schema.graphql", reply["Content-Disposition"]);
        Assert.Contains("type Book", reply.Text, StringComparison.Ordinal);
        Assert.Equal(["max-age=3600", "must-revalidate", "public"], reply["Cache-Control"]!.Split(", ").Order());
        Assert.NotNull(reply["Last-Modified"]);
    }

    [Theory]
    [InlineData("application/graphql")]
    [InlineData("text/html,*/*;q=0.1")]
    [InlineData("nothing")]
    public async Task It_is_a_file_whatever_is_accepted(string accept) =>
        Assert.Equal(HttpStatusCode.OK, (await desk.Server.Get("/graphql/schema.graphql", accept)).Status);

    [Fact]
    public async Task Who_has_it_does_not_get_it_again()
    {
        var tag = (await desk.Server.Get("/graphql/schema.graphql"))["ETag"]!;

        foreach (var known in new[] { tag, $"\"other\", {tag}", $"W/{tag}", "*" })
        {
            var reply = await desk.Server.Get("/graphql/schema.graphql", headers: ("If-None-Match", known));

            Assert.Equal((HttpStatusCode.NotModified, "", tag), (reply.Status, reply.Text, reply["ETag"]));
        }

        Assert.Equal(
            HttpStatusCode.OK,
            (await desk.Server.Get("/graphql/schema.graphql", headers: ("If-None-Match", "\"other\""))).Status);
    }

    [Fact]
    public async Task It_is_known_by_its_date_too()
    {
        var date = (await desk.Server.Get("/graphql/schema.graphql"))["Last-Modified"]!;

        Assert.Equal(
            HttpStatusCode.NotModified,
            (await desk.Server.Get("/graphql/schema.graphql", headers: ("If-Modified-Since", date))).Status);
    }

    [Fact]
    public async Task A_HEAD_tells_its_length()
    {
        var whole = await desk.Server.Get("/graphql/schema.graphql");
        var head = await desk.Server.Send(HttpMethod.Head, "/graphql/schema.graphql", null, null);

        Assert.Equal(whole["Content-Length"], head["Content-Length"]);
        Assert.Equal("", head.Text);
    }

    [Fact]
    public async Task Some_types_come_alone()
    {
        var reply = await desk.Server.Get("/graphql?sdl&types=Book,%20Subscription");

        Assert.Contains("type Book", reply.Text, StringComparison.Ordinal);
        Assert.Contains("type Subscription", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("type Query", reply.Text, StringComparison.Ordinal);
        Assert.NotEqual((await desk.Server.Get("/graphql?sdl"))["ETag"], reply["ETag"]);
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest, "HC0058")]
    [InlineData(",", HttpStatusCode.BadRequest, "HC0058")]
    [InlineData("Book,1", HttpStatusCode.BadRequest, "HC0059")]
    [InlineData("../Book", HttpStatusCode.BadRequest, "HC0059")]
    [InlineData("Book,Film", HttpStatusCode.NotFound, "HC0060")]
    public async Task Types_that_are_none_are_refused(string types, HttpStatusCode status, string code)
    {
        var reply = await desk.Server.Get($"/graphql?sdl&types={types}");

        Assert.Equal((status, code), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task A_query_goes_before_it() =>
        Assert.Equal("""{"data":{"__typename":"Query"}}""", (await desk.Server.GetQuery("{ __typename }", more: "&sdl")).Text);
}
