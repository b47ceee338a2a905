using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Builder;

namespace CustomerGraph.Conventions.Tests.Transport;

public sealed class SchemaVisibilityExamples
{
    private const string Introspection = "{ __schema { queryType { name } } }";

    [Theory]
    [InlineData("Development", null, false, true)]
    [InlineData("Production", null, false, false)]
    [InlineData("Production", null, true, true)]
    [InlineData("Production", "true", false, true)]
    [InlineData("Development", "false", false, false)]
    public async Task Who_may_ask_for_the_schema(string environment, string? everyone, bool signedIn, bool allowed)
    {
        var settings = everyone is null ? [] : new Dictionary<string, string> { ["Introspection:Everyone"] = everyone };
        await using var server = await DeskServer.Start(settings, environment, middleware: app => SignIn(app, signedIn));

        foreach (var query in new[] { Introspection, "{ ...F } fragment F on Query { t: __type(name: \"Book\") { name } }" })
        {
            var reply = await server.Ask(query, accept: "application/graphql-response+json");

            Assert.Equal(allowed ? HttpStatusCode.OK : HttpStatusCode.BadRequest, reply.Status);
            Assert.Equal(allowed ? null : "HC0046", allowed ? null : reply.Code);
        }

        var file = await server.Get("/graphql/schema.graphql");

        Assert.Equal(allowed ? HttpStatusCode.OK : HttpStatusCode.Unauthorized, file.Status);
    }

    [Fact]
    public async Task The_name_of_a_type_is_no_secret()
    {
        await using var server = await DeskServer.Start(environment: "Production");

        Assert.Equal("""{"data":{"__typename":"Query"}}""", (await server.Ask("{ __typename }")).Text);
    }

    [Fact]
    public async Task The_field_that_asked_is_named_with_its_place()
    {
        await using var server = await DeskServer.Start(environment: "Production");
        var error = (await server.Ask("{ books { isbn }\n  __schema { queryType { name } } }")).Error;

        Assert.Equal("__schema", error.GetProperty("extensions").GetProperty("field").GetString());
        Assert.Equal(2, error.GetProperty("locations")[0].GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task The_file_alone_can_be_public()
    {
        await using var server = await DeskServer.Start(
            new Dictionary<string, string> { ["Introspection:PublicFile"] = "true" }, "Production");

        Assert.Equal(HttpStatusCode.OK, (await server.Get("/graphql?sdl")).Status);
        Assert.Equal("HC0046", (await server.Ask(Introspection)).Code);
    }

    [Fact]
    public async Task What_only_users_see_no_shared_cache_keeps()
    {
        await using var server = await DeskServer.Start(environment: "Production", middleware: app => SignIn(app, true));

        Assert.Contains("private", (await server.Get("/graphql?sdl"))["Cache-Control"]!, StringComparison.Ordinal);
    }

    private static void SignIn(WebApplication app, bool signedIn) => app.Use((http, next) =>
    {
        http.User = signedIn
            ? new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "ada")], "test"))
            : http.User;

        return next(http);
    });
}
