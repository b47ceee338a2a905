using System.Net;
using System.Text;

namespace CustomerGraph.Conventions.Tests.Transport;

public sealed class UploadExamples(DeskFixture desk) : IClassFixture<DeskFixture>
{
    private const string One = """{ "query": "mutation($f: Upload) { donate(files: [$f]) }", "variables": { "f": null } }""";
    private const string Many = """{ "query": "mutation($in: [Upload]!) { donate(files: $in) }", "variables": { "in": [null, null] } }""";

    [Fact]
    public async Task A_file_is_the_value_of_a_variable()
    {
        var reply = await Send(One, """{ "0": ["variables.f"] }""", ("0", "red chamber.txt", "红楼梦"));

        Assert.Equal("""{"data":{"donate":["red chamber.txt text/plain 9 红"]}}""", reply.Text);
    }

    [Fact]
    public async Task A_large_file_arrives_whole()
    {
        var reply = await Send(One, """{ "0": ["variables.f"] }""", ("0", "large", new string('x', 3_000_000)));

        Assert.Equal("""{"data":{"donate":["large text/plain 3000000 xxx"]}}""", reply.Text);
    }

    [Fact]
    public async Task Files_stand_in_lists_and_one_may_stand_twice()
    {
        var two = await Send(Many, """{ "a": ["variables.in.1"], "b": ["variables.in.0"] }""", ("a", "A", "1"), ("b", "B", "22"));
        var twice = await Send(Many, """{ "a": ["variables.in.0", "variables.in.1"] }""", ("a", "A", "1"));

        Assert.Equal("""{"data":{"donate":["B text/plain 2 22","A text/plain 1 1"]}}""", two.Text);
        Assert.Equal("""{"data":{"donate":["A text/plain 1 1","A text/plain 1 1"]}}""", twice.Text);
    }

    [Fact]
    public async Task The_requests_of_a_batch_have_their_own()
    {
        var reply = await Send($"[{One}, {One}]", """{ "a": ["1.variables.f"] }""", ("a", "A", "1"));

        Assert.Equal("""[{"data":{"donate":["nothing"]}},{"data":{"donate":["A text/plain 1 1"]}}]""", reply.Text);
    }

    [Fact]
    public async Task A_form_of_another_site_cannot_send_one()
    {
        var reply = await Send(One, """{ "0": ["variables.f"] }""", preflight: false, files: ("0", "A", "1"));

        Assert.Equal((HttpStatusCode.BadRequest, "HC0077"), (reply.Status, reply.Code));
    }

    [Theory]
    [InlineData(null, null, "HC0034")]
    [InlineData(One, null, "HC0044")]
    [InlineData(null, "{}", "HC0035")]
    [InlineData(One, "[]", "HC0043")]
    [InlineData(One, """{ "0": "variables.f" }""", "HC0043")]
    [InlineData(One, """{ "0": [] }""", "HC0037")]
    [InlineData(One, """{ "1": ["variables.f"] }""", "HC0038")]
    [InlineData(One, """{ "0": ["variables.g"] }""", "HC0039")]
    [InlineData(Many, """{ "0": ["variables.in.2"] }""", "HC0039")]
    [InlineData(One, """{ "0": ["variables.f.g"] }""", "HC0040")]
    [InlineData(Many, """{ "0": ["variables.in"] }""", "HC0040")]
    [InlineData(One, """{ "0": ["variables"] }""", "HC0041")]
    [InlineData(One, """{ "0": ["f"] }""", "HC0042")]
    [InlineData("{", "{}", "HC0012")]
    public async Task A_malformed_form_is_a_bad_request(string? operations, string? map, string code)
    {
        var reply = await Send(operations, map, ("0", "A", "1"));

        Assert.Equal((HttpStatusCode.BadRequest, code), (reply.Status, reply.Code));
    }

    [Theory]
    [InlineData("--x\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n{")]
    [InlineData("nothing of the kind")]
    public async Task A_form_that_breaks_off_is_a_bad_request(string body)
    {
        var reply = await desk.Server.PostText(
            body, contentType: "multipart/form-data; boundary=x", headers: ("GraphQL-Preflight", "1"));

        Assert.Equal((HttpStatusCode.BadRequest, "HC0033"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task Files_may_be_only_so_long()
    {
        await using var server = await DeskServer.Start(new Dictionary<string, string> { ["Http:MaxUploadBytes"] = "2000" });
        var reply = await Send(server, One, """{ "0": ["variables.f"] }""", true, null, [("0", "A", new string('x', 2000))]);

        Assert.Equal((HttpStatusCode.BadRequest, "HC0010"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task Another_file_is_another_mutation()
    {
        await using var server = await DeskServer.Start();
        const string map = """{ "0": ["variables.f"] }""";

        var first = await Send(server, One, map, true, "k", [("0", "A", "1")]);
        var same = await Send(server, One, map, true, "k", [("0", "A", "1")]);
        var other = await Send(server, One, map, true, "k", [("0", "A", "2")]);

        Assert.Equal((first.Text, "true"), (same.Text, same["Idempotency-Replayed"]));
        Assert.Equal("CG_IDEMPOTENCY_KEY_REUSED", other.Code);
    }

    [Fact]
    public async Task A_text_is_no_file() =>
        Assert.Equal("HC0016", (await desk.Server.Ask("mutation($f: Upload) { donate(files: [$f]) }", new { f = "text" })).Code);

    private Task<Reply> Send(string? operations, string? map, params (string Part, string Name, string Text)[] files) =>
        Send(desk.Server, operations, map, true, null, files);

    private Task<Reply> Send(string operations, string map, bool preflight, params (string, string, string)[] files) =>
        Send(desk.Server, operations, map, preflight, null, files);

    private static async Task<Reply> Send(
        DeskServer server, string? operations, string? map, bool preflight, string? key, (string Part, string Name, string Text)[] files)
    {
        using var form = new MultipartFormDataContent();

        foreach (var (name, text) in new[] { ("operations", operations), ("map", map) })
        {
            if (text is not null)
            {
                form.Add(new StringContent(text), name);
            }
        }

        foreach (var (part, name, text) in files)
        {
            form.Add(new StringContent(text, Encoding.UTF8, new System.Net.Http.Headers.MediaTypeHeaderValue("text/plain")), part, name);
        }

        (string, string)[] headers = [.. preflight ? [("GraphQL-Preflight", "1")] : Array.Empty<(string, string)>(), .. key is null ? [] : new[] { ("Idempotency-Key", key) }];

        return await server.Send(HttpMethod.Post, "/graphql", null, form, headers);
    }
}
