using System.Net;
using CustomerGraph.Api.Tests.Serving;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Testing;

namespace CustomerGraph.Api.Tests.Transport;

/// <summary>Who gets to read the schema: everyone in Development, elsewhere who is signed in, or as the operator says.</summary>
public sealed class SchemaAccessExamples : IAsyncLifetime
{
    private const string Introspection = "{ __schema { queryType { name } } }";
    private TemporaryDatabase database = null!;

    public async Task InitializeAsync() => database = await TemporaryDatabase.OfAsync(DatabaseKind.Sqlite);

    public Task DisposeAsync()
    {
        database.Dispose();

        return Task.CompletedTask;
    }

    [Fact]
    public async Task In_Development_everyone_may()
    {
        await using var server = await StartAsync();

        Assert.Contains("\"queryType\":{\"name\":\"Query\"}", (await server.QueryAsync(Introspection, null)).Text, StringComparison.Ordinal);

        foreach (var path in new[] { "/graphql?sdl", "/graphql/schema", "/graphql/schema.graphql" })
        {
            var file = await server.GetAsync(path);

            Assert.Equal((HttpStatusCode.OK, "application/graphql; charset=utf-8"), (file.Status, file.ContentType));
            Assert.Contains("type Customer implements Node", file.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task In_Production_a_stranger_may_not()
    {
        await using var server = await StartAsync("--environment=Production");

        Assert.Equal("AUTH_NOT_AUTHENTICATED", (await server.QueryAsync(Introspection, null)).Code);
        Assert.Equal(HttpStatusCode.Unauthorized, (await server.GetAsync("/graphql?sdl")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await server.GetAsync("/graphql/schema.graphql")).Status);
        Assert.Equal("AUTH_NOT_AUTHENTICATED", (await server.QueryAsync("{ __typename }", null)).Code);
    }

    [Fact]
    public async Task In_Production_the_file_is_public_where_the_operator_says_so()
    {
        await using var server = await StartAsync("--environment=Production", "--GraphQL:Introspection:PublicFile=true");

        Assert.Equal(HttpStatusCode.OK, (await server.GetAsync("/graphql/schema.graphql")).Status);
        Assert.Equal("AUTH_NOT_AUTHENTICATED", (await server.QueryAsync(Introspection, null)).Code);
    }

    [Fact]
    public async Task In_Production_everyone_may_where_the_operator_says_so()
    {
        await using var server = await StartAsync("--environment=Production", "--GraphQL:Introspection:Everyone=true");

        Assert.Contains("\"queryType\"", (await server.QueryAsync(Introspection, null)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_the_file_does_not_get_it_again()
    {
        await using var server = await StartAsync();
        var file = await server.GetAsync("/graphql/schema.graphql");

        var again = await server.GetAsync("/graphql/schema.graphql", ("If-None-Match", file["ETag"]!));
        var some = await server.GetAsync("/graphql/schema.graphql?types=Employee");

        Assert.Equal((HttpStatusCode.NotModified, ""), (again.Status, again.Text));
        Assert.Equal(HttpStatusCode.OK, some.Status);
        Assert.DoesNotContain("type Customer ", some.Text, StringComparison.Ordinal);
        Assert.NotEqual(file["ETag"], some["ETag"]);
    }

    /// <summary>A tool that plans its requests reads the cost of each field from the schema.</summary>
    [Theory]
    [InlineData("@cost(weight: \"10\")")]
    [InlineData("@listSize(assumedSize: 100, requireOneSlicingArgument: false, sizedFields: [\"edges\", \"nodes\"], slicingArgumentDefaultValue: 10, slicingArguments: [\"first\", \"last\"])")]
    [InlineData("@specifiedBy(url: ")]
    [InlineData("directive @cost(")]
    [InlineData("directive @listSize(")]
    public async Task The_file_says_what_things_cost_and_where_scalars_are_specified(string directive)
    {
        await using var server = await StartAsync();

        Assert.Contains(directive, (await server.GetAsync("/graphql/schema.graphql")).Text, StringComparison.Ordinal);
    }

    private Task<RunningServer> StartAsync(params string[] settings) =>
        RunningServer.OverAsync(StoreSettings.Parse(database.Connection), folder: null, settings);
}
