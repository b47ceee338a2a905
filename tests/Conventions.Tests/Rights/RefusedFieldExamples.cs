using System.Text.Json.Nodes;
using CustomerGraph.Conventions.Tests.Rights.Club;

namespace CustomerGraph.Conventions.Tests.Rights;

public sealed class RefusedFieldExamples(ClubServer club) : IClassFixture<ClubServer>
{
    [Fact]
    public async Task A_refused_field_is_null_with_an_error_at_its_path_and_the_rest_stands()
    {
        var answer = await AnswerAsync(ClubCaller.Member, "{ books(first: 2) { nodes { title subtitle } } hours }");

        Assert.Equal(
            """{"books":{"nodes":[{"title":"Title 71001","subtitle":null},{"title":"Title 71002","subtitle":null}]},"hours":"9-17"}""",
            answer["data"]!.ToJsonString());
        Assert.Equal(["AUTH_NOT_AUTHORIZED books/nodes/0/subtitle", "AUTH_NOT_AUTHORIZED books/nodes/1/subtitle"], ErrorsOf(answer));
    }

    [Fact]
    public async Task A_refused_field_that_is_not_nullable_takes_its_parents_with_it()
    {
        var answer = await AnswerAsync(ClubCaller.Member, "{ books(first: 1) { nodes { title pages } } hours }");

        Assert.Equal("""{"books":null,"hours":"9-17"}""", answer["data"]!.ToJsonString());
        Assert.Equal(["AUTH_NOT_AUTHORIZED books/nodes/0/pages"], ErrorsOf(answer));
    }

    [Fact]
    public async Task A_refused_root_field_is_not_executed()
    {
        var answer = await AnswerAsync(ClubCaller.Guest, "{ books { totalCount } hours }");

        Assert.Equal("""{"books":null,"hours":"9-17"}""", answer["data"]!.ToJsonString());
        Assert.Equal(["AUTH_NOT_AUTHORIZED books"], ErrorsOf(answer));
        Assert.Empty(club.Sql.Take());
    }

    [Fact]
    public async Task Who_is_not_known_is_told_so()
    {
        var answer = await AnswerAsync(ClubCaller.Anonymous, "{ books { totalCount } authors { totalCount } hours }");

        Assert.Equal(["AUTH_NOT_AUTHENTICATED authors", "AUTH_NOT_AUTHENTICATED books"], ErrorsOf(answer));
    }

    [Theory]
    [InlineData("""{ books(first: 1) { nodes { title subtitle author { name country } rival { name } loans { nodes { reader } } visits(first: 1) { nodes { lentOn reader } } } } }""")]
    [InlineData("""{ node(id: "Qm9vazox") { ... on Book { title subtitle author { name country } loans { totalCount } rival { name } } } }""")]
    [InlineData("""{ authors(first: 1) { nodes { country books(first: 2) { nodes { title subtitle deposit } } } } }""")]
    public async Task What_is_refused_is_not_even_read(string query)
    {
        var answer = await AnswerAsync(ClubCaller.Member, query);
        var statements = string.Join('\n', club.Sql.Take());

        Assert.NotEmpty(ErrorsOf(answer));
        Assert.DoesNotContain("Subtitle", statements, StringComparison.Ordinal);
        Assert.DoesNotContain("Country", statements, StringComparison.Ordinal);
        Assert.DoesNotContain("Deposit", statements, StringComparison.Ordinal);
        Assert.DoesNotContain("Reader", statements, StringComparison.Ordinal);
        Assert.DoesNotContain("COUNT(", statements, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_mutations_none_is_done_when_one_is_refused()
    {
        const string Mutations = """mutation { reserveBook(input: { book: 1 }) { book { title } } sellBook(input: { book: 1 }) { book { title } } }""";

        var refused = await AnswerAsync(ClubCaller.Member, Mutations);

        Assert.Null(refused["data"]);
        Assert.Equal(["AUTH_NOT_AUTHORIZED sellBook"], ErrorsOf(refused));
        Assert.Empty(club.Log.Done);

        await AnswerAsync(ClubCaller.Librarian, Mutations);

        Assert.Equal(["reserve 1", "sell 1"], club.Log.Done.Order());
    }

    [Fact]
    public async Task Of_an_input_nobody_gives_what_is_not_for_them_to_give()
    {
        const string Mutations = """mutation { a: reserveBook(input: { book: 1 }) { book { title } } b: reserveBook(input: { book: 2, for: "x" }) { book { title } } }""";

        var refused = await AnswerAsync(ClubCaller.Member, Mutations);

        Assert.Null(refused["data"]);
        Assert.Equal(["AUTH_NOT_AUTHORIZED b"], ErrorsOf(refused));
        Assert.Equal("for", (string)refused["errors"]![0]!["extensions"]!["field"]!);
        Assert.Empty(club.Log.Done);

        await AnswerAsync(ClubCaller.Librarian, Mutations);

        Assert.Equal(["reserve 1", "reserve 2"], club.Log.Done.Order());
    }

    [Fact]
    public async Task A_mutation_that_was_refused_can_be_tried_again_under_its_key()
    {
        const string Mutation = """mutation { sellBook(input: { book: 2 }) { book { title } } }""";

        var refused = await club.AskAsync(ClubCaller.Member, Mutation, key: "the-same");
        var done = await club.AskAsync(ClubCaller.Librarian, Mutation, key: "the-same");

        Assert.Equal("AUTH_NOT_AUTHORIZED", refused.Code);
        Assert.Contains("Title 71002", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_subscription_that_is_refused_does_not_begin()
    {
        var reply = await club.AskAsync(ClubCaller.Member, "subscription { complaintMade { book } }", "text/event-stream");

        Assert.Contains("AUTH_NOT_AUTHORIZED", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\":", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_policy_is_judged_once_in_an_operation()
    {
        await AnswerAsync(ClubCaller.AuthorOf(1), "{ books { nodes { title deposit subtitle author { name books { nodes { deposit } } } } } again: books { totalCount } }");

        Assert.Equal(["EVERYBODY", "LIBRARIANS", "MEMBERS", "OWNERS"], club.Log.Judged.Order());
        Assert.All(club.Log.Prepared, name => Assert.Equal("author 1", name));
    }

    private async Task<JsonNode> AnswerAsync(ClubCaller caller, string query) => JsonNode.Parse((await club.AskAsync(caller, query)).Text)!;

    private static IEnumerable<string> ErrorsOf(JsonNode answer) => (answer["errors"]?.AsArray() ?? [])
        .Select(error => $"{error!["extensions"]!["code"]} {string.Join('/', error["path"]!.AsArray())}")
        .Order(StringComparer.Ordinal);
}
