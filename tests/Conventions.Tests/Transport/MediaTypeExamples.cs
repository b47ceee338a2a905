using System.Net;

namespace CustomerGraph.Conventions.Tests.Transport;

public sealed class MediaTypeExamples(DeskFixture desk) : IClassFixture<DeskFixture>
{
    private const string GraphQLResponse = "application/graphql-response+json; charset=utf-8";
    private const string Json = "application/json; charset=utf-8";
    private const string Events = "text/event-stream; charset=utf-8";
    private const string Lines = "application/jsonl; charset=utf-8";
    private const string GraphQLLines = "application/graphql-response+jsonl; charset=utf-8";
    private const string Parts = "multipart/mixed; boundary=\"-\"";

    private const string Urql =
        "application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed";

    [Theory]
    [InlineData(null, Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/json", Json)]
    [InlineData("application/graphql-response+json", GraphQLResponse)]
    [InlineData("application/*", GraphQLResponse)]
    [InlineData("APPLICATION/JSON", Json)]
    [InlineData("application/json; charset=utf-8", Json)]
    [InlineData("application/json, application/graphql-response+json", GraphQLResponse)]
    [InlineData("application/graphql-response+json, application/json", GraphQLResponse)]
    [InlineData("application/graphql-response+json; q=0.8, application/json", Json)]
    [InlineData("application/graphql-response+json, application/json; q=0.9", GraphQLResponse)]
    [InlineData("application/graphql-response+json; q=0, */*", Json)]
    [InlineData("application/json; q=0, */*", GraphQLResponse)]
    [InlineData("application/json, */*", Json)]
    [InlineData("application/graphql-response+json, */*", GraphQLResponse)]
    [InlineData("text/html, */*; q=0.1", Json)]
    [InlineData("text/event-stream, application/json; q=0.1", Json)]
    [InlineData("multipart/mixed, application/graphql-response+json; q=0.1", GraphQLResponse)]
    [InlineData(Urql, GraphQLResponse)]
    [InlineData("text/event-stream", Events)]
    [InlineData("multipart/mixed", Parts)]
    [InlineData("text/*", Events)]
    public async Task A_query_is_answered_as(string? accept, string contentType)
    {
        var reply = await desk.Server.Ask("{ __typename }", accept: accept);

        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.Equal(contentType, reply.ContentType);
        Assert.Equal("Accept", reply["Vary"]);
    }

    [Theory]
    [InlineData(null, Events)]
    [InlineData("*/*", Events)]
    [InlineData("text/event-stream", Events)]
    [InlineData("application/jsonl", Lines)]
    [InlineData("application/graphql-response+jsonl", GraphQLLines)]
    [InlineData("application/jsonl, text/event-stream; q=0.5", Lines)]
    [InlineData(Urql, Events)]
    public async Task A_subscription_is_answered_as(string? accept, string contentType)
    {
        var reply = await desk.Server.Ask("subscription { countdown(from: 2) }", accept: accept);

        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.Equal(contentType, reply.ContentType);
    }

    [Theory]
    [InlineData(null, Json)]
    [InlineData("application/json", Json)]
    [InlineData("application/graphql-response+json", GraphQLResponse)]
    [InlineData("multipart/mixed", Parts)]
    [InlineData("text/event-stream", Events)]
    [InlineData("application/jsonl", Lines)]
    public async Task A_batch_is_answered_as(string? accept, string contentType)
    {
        var reply = await desk.Server.PostText("""[{ "query": "{ __typename }" }, { "query": "{ __typename }" }]""", accept);

        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.Equal(contentType, reply.ContentType);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("image/*")]
    [InlineData("application/json; q=0")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("*/*; q=0")]
    public async Task What_cannot_be_answered_is_not_acceptable(string accept)
    {
        var reply = await desk.Server.Ask("mutation { lend(isbn: \"978-0-14\") { isbn } }", accept: accept);

        Assert.Equal((HttpStatusCode.NotAcceptable, "HC0063", Json), (reply.Status, reply.Code, reply.ContentType));
        Assert.Equal(0, desk.Server.Desk.Lendings);
    }

    [Fact]
    public async Task A_query_is_not_answered_in_lines()
    {
        var reply = await desk.Server.Ask("{ __typename }", accept: "application/jsonl");

        Assert.Equal((HttpStatusCode.NotAcceptable, "HC0063"), (reply.Status, reply.Code));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    [InlineData("multipart/mixed")]
    public async Task A_subscription_is_not_answered_in_one_document(string accept)
    {
        var reply = await desk.Server.Ask("subscription { countdown(from: 2) }", accept: accept);

        Assert.Equal((HttpStatusCode.NotAcceptable, "HC0063"), (reply.Status, reply.Code));
    }

    [Theory]
    [InlineData("application")]
    [InlineData("application/json;;;q=x=y")]
    [InlineData("/")]
    public async Task A_header_that_cannot_be_read_is_a_bad_request(string accept)
    {
        var reply = await desk.Server.Ask("{ __typename }", accept: accept);

        Assert.Equal((HttpStatusCode.BadRequest, "HC0064"), (reply.Status, reply.Code));
        Assert.Equal(accept, reply.Error.GetProperty("extensions").GetProperty("headerValue").GetString());
    }
}
