using System.Net;

namespace CustomerGraph.Conventions.Tests.Transport;

public sealed class PersistedExamples : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("operations").FullName;

    public PersistedExamples()
    {
        Store("echo-1", "query Echo($text: String) { echo(text: $text) } query Name { __typename }");
        Store("lend_1", "mutation { lend(isbn: \"978-0-14\") { isbn } }");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("""{ "id": "echo-1", "operationName": "Name" }""")]
    [InlineData("""{ "documentId": "echo-1", "operationName": "Name" }""")]
    [InlineData("""{ "id": "sha256:echo-1", "operationName": "Name" }""")]
    [InlineData("""{ "id": "echo-1", "operationName": "Name", "query": "{ ignored }" }""")]
    public async Task A_body_names_the_document(string body)
    {
        await using var server = await Start();

        Assert.Equal("""{"data":{"__typename":"Query"}}""", (await server.PostText(body)).Text);
    }

    [Fact]
    public async Task A_URL_names_the_document()
    {
        await using var server = await Start();
        var variables = Uri.EscapeDataString("""{"text":"hi"}""");

        foreach (var path in new[] { $"?id=echo-1&operationName=Echo&variables={variables}", $"/persisted/echo-1/Echo?variables={variables}" })
        {
            Assert.Equal("""{"data":{"echo":"hi"}}""", (await server.Get("/graphql" + path)).Text);
        }
    }

    [Fact]
    public async Task A_mutation_is_named_by_POST_only()
    {
        await using var server = await Start();

        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await server.Get("/graphql/persisted/lend_1")).Status);
        Assert.Equal(HttpStatusCode.OK, (await server.PostText("{}", path: "/graphql/persisted/lend_1")).Status);
        Assert.Equal(1, server.Desk.Lendings);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("../echo-1")]
    [InlineData("..%2Fecho-1")]
    [InlineData("echo-1.graphql")]
    [InlineData("/etc/passwd")]
    [InlineData("echo-1\\u0000")]
    public async Task What_is_not_stored_is_not_found(string id)
    {
        await using var server = await Start();

        foreach (var accept in new[] { "application/json", "application/graphql-response+json" })
        {
            var reply = await server.PostText($$"""{ "id": "{{id}}" }""", accept);

            Assert.Equal((HttpStatusCode.BadRequest, "HC0020"), (reply.Status, reply.Code));
            Assert.Equal("PersistedQueryNotFound", reply.Error.GetProperty("message").GetString());
        }
    }

    [Fact]
    public async Task A_document_that_is_added_later_is_found()
    {
        await using var server = await Start();

        Assert.Equal("HC0020", (await server.PostText("""{ "id": "later" }""")).Code);
        Store("later", "{ __typename }");
        Assert.Equal("""{"data":{"__typename":"Query"}}""", (await server.PostText("""{ "id": "later" }""")).Text);
    }

    [Fact]
    public async Task Nothing_else_is_executed_where_nothing_else_is_allowed()
    {
        await using var server = await Start(("Persisted:OnlyPersisted", "true"));
        var hash = new string('a', 64);
        Store(hash, "{ __typename }");

        Assert.Equal("HC0067", (await server.Ask("{ __typename }")).Code);
        Assert.Equal("HC0067", (await server.PostText("""{ "id": "nothing", "query": "{ __typename }" }""")).Code);
        Assert.Equal("HC0020", (await server.PostText("""{ "id": "nothing" }""")).Code);
        Assert.Equal("""{"data":{"__typename":"Query"}}""", (await server.PostText(
            $$$"""{ "extensions": { "persistedQuery": { "version": 1, "sha256Hash": "{{{hash}}}" } } }""")).Text);
    }

    private void Store(string id, string text) => File.WriteAllText(Path.Combine(folder, id + ".graphql"), text);

    private Task<DeskServer> Start(params (string Name, string Value)[] settings) => DeskServer.Start(
        settings.Append(("Persisted:Folder", folder)).ToDictionary(setting => setting.Item1, setting => setting.Item2));
}
