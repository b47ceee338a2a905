using System.Net;

namespace CustomerGraph.Conventions.Tests.Transport;

public sealed class StatusExamples(DeskFixture desk) : IClassFixture<DeskFixture>
{
    private const string Json = "application/json";
    private const string GraphQLResponse = "application/graphql-response+json";

    [Theory]
    [InlineData("{ books { isbn } }")]
    [InlineData("{ books { isbn } broken }")]
    [InlineData("{ brokenPromise }")]
    [InlineData("{ refused }")]
    [InlineData("mutation { lend(isbn: \"no such book\") { isbn } }")]
    public async Task With_data_or_null_data_it_is_200(string query)
    {
        foreach (var accept in new[] { Json, GraphQLResponse })
        {
            var reply = await desk.Server.Ask(query, accept: accept);

            Assert.Equal(HttpStatusCode.OK, reply.Status);
            Assert.True(reply.Json.TryGetProperty("data", out _));
        }
    }

    [Theory]
    [InlineData("{", "HC0011")]
    [InlineData("{ books { nothing } }", null)]
    [InlineData("query($n: Int!) { echo(text: $n) }", null)]
    [InlineData("query($of: [Decimal!]!) { sum(of: $of) }", "HC0016")]
    [InlineData("query A { __typename } query B { __typename }", null)]
    public async Task Without_data_it_is_400_or_200_by_the_media_type(string query, string? code)
    {
        foreach (var (accept, status) in new[] { (Json, HttpStatusCode.OK), (GraphQLResponse, HttpStatusCode.BadRequest) })
        {
            var reply = await desk.Server.Ask(query, accept: accept);

            Assert.Equal(status, reply.Status);
            Assert.Equal(code, reply.Code);
            Assert.False(reply.Json.TryGetProperty("data", out _));
        }
    }

    [Fact]
    public async Task A_syntax_error_has_a_place()
    {
        var reply = await desk.Server.Ask("{\n  books {\n}");

        Assert.Equal("HC0011", reply.Code);
        Assert.Equal(3, reply.Error.GetProperty("locations")[0].GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task A_broken_rule_is_told_with_its_place_in_the_specification()
    {
        var reply = await desk.Server.Ask("{ nothing }", accept: GraphQLResponse);
        var facts = reply.Error.GetProperty("extensions");

        Assert.Equal(
            "https://spec.graphql.org/October2021/#sec-Field-Selections", facts.GetProperty("specifiedBy").GetString());
        Assert.Equal(["specifiedBy"], facts.EnumerateObject().Select(fact => fact.Name));
    }

    [Theory]
    [InlineData(Json)]
    [InlineData(GraphQLResponse)]
    public async Task A_mutation_by_GET_is_405_and_not_executed(string accept)
    {
        var reply = await desk.Server.GetQuery("mutation { lend(isbn: \"978-1-59\") { isbn } }", accept);

        Assert.Equal((HttpStatusCode.MethodNotAllowed, "POST"), (reply.Status, reply["Allow"]));
        Assert.Equal(0, desk.Server.Desk.Lendings);
    }

    [Fact]
    public async Task The_mutation_that_is_meant_counts_not_the_document()
    {
        const string document = "query A { __typename } mutation B { lend(isbn: \"978-1-59\") { isbn } }";

        Assert.Equal(HttpStatusCode.OK, (await desk.Server.GetQuery(document, more: "&operationName=A")).Status);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await desk.Server.GetQuery(document, more: "&operationName=B")).Status);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Another_method_is_405(string method)
    {
        var reply = await desk.Server.Send(new HttpMethod(method), "/graphql", null, null);

        Assert.Equal((HttpStatusCode.MethodNotAllowed, "GET, POST"), (reply.Status, reply["Allow"]));
    }

    [Fact]
    public async Task What_is_not_served_is_404() =>
        Assert.Equal(HttpStatusCode.NotFound, (await desk.Server.Get("/graphql/nothing")).Status);
}
