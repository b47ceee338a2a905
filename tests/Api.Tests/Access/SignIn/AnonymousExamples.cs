using System.Net;
using System.Text;

namespace CustomerGraph.Api.Tests.Access.SignIn;

public sealed class AnonymousExamples(GuardedServerFixture fixture) : IClassFixture<GuardedServerFixture>
{
    private readonly GuardedServer server = fixture.Server;

    [Theory]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/health/ready", HttpStatusCode.OK)]
    [InlineData("/graphql?query={me{name}}", HttpStatusCode.Unauthorized)]
    [InlineData("/graphql?query={__schema{queryType{name}}}", HttpStatusCode.Unauthorized)]
    [InlineData("/graphql?sdl", HttpStatusCode.Unauthorized)]
    [InlineData("/graphql/schema.graphql", HttpStatusCode.Unauthorized)]
    [InlineData("/graphql/bcp-config.json", HttpStatusCode.Unauthorized)]
    [InlineData("/graphql/persisted/some", HttpStatusCode.Unauthorized)]
    [InlineData("/export", HttpStatusCode.Unauthorized)]
    [InlineData("/export/customers.csv", HttpStatusCode.Unauthorized)]
    [InlineData("/nowhere", HttpStatusCode.Unauthorized)]
    public async Task Outside_Development_nobody_sees_anything_but_health(string path, HttpStatusCode expected)
    {
        using var answer = await server.GetAsync(path);

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(expected == HttpStatusCode.Unauthorized, answer.Headers.Contains("WWW-Authenticate"));
    }

    [Fact]
    public async Task A_browser_is_asked_for_a_password()
    {
        using var answer = await server.GetAsync("/graphql", ("Accept", "text/html"));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains(answer.Headers.WwwAuthenticate, way => way.Scheme == "Basic");
    }

    [Theory]
    [InlineData("""{"query":"{ me { name } }"}""")]
    [InlineData("""[{"query":"{ me { name } }"},{"query":"{ __typename }"}]""")]
    [InlineData("""{"query":"mutation { endSignIns(input: { employee: \"RW1wbG95ZWU6MQ==\" }) { employee { code } } }"}""")]
    [InlineData("this is no JSON")]
    public async Task A_request_by_POST_is_turned_away_before_it_is_read(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await server.Server.Client.PostAsync("/graphql", content);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("{}")]
    [InlineData("""{"authorization":null}""")]
    [InlineData("""{"authorization":7}""")]
    [InlineData("""{"apiKey":"cg_abc"}""")]
    public async Task A_socket_without_credentials_is_closed_with_4403(string? payload)
    {
        using var socket = await SignInSocket.ConnectAsync(server.Server);

        await socket.IntroduceAsync(payload);

        Assert.Equal((4403, "Forbidden"), await socket.ClosedAsync());
    }

    [Fact]
    public async Task Where_everyone_may_introspect_nobody_gets_more_than_the_schema()
    {
        await using var open = await GuardedServer.StartAsync(settings: ["--GraphQL:Introspection:Everyone=true"]);

        var (schema, _) = await open.AskAsync("{ __schema { queryType { name } } __typename }", null);
        var (data, _) = await open.AskAsync("{ __typename me { name } }", null);
        var (hidden, _) = await open.AskAsync("{ ...F } fragment F on Query { me { name } }", null);
        var (mutation, _) = await open.AskAsync("mutation { __typename }", null);
        using var file = await open.GetAsync("/graphql/schema.graphql");

        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.OK],
            [schema, data, hidden, mutation, file.StatusCode]);
    }

    [Fact]
    public async Task The_query_page_is_everyones_where_the_settings_say_so()
    {
        await using var open = await GuardedServer.StartAsync(settings: ["--Explorer:Public=true"]);
        using var page = await open.GetAsync("/graphql", ("Accept", "text/html"));
        using var configuration = await open.GetAsync("/graphql/bcp-config.json");

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], [page.StatusCode, configuration.StatusCode]);
    }
}
