using System.Text.Json.Nodes;
using CustomerGraph.Conventions.Identity;
using CustomerGraph.Conventions.Tests.Rights.Club;

namespace CustomerGraph.Conventions.Tests.Rights;

public sealed class RowPolicyExamples(ClubServer club) : IClassFixture<ClubServer>
{
    [Fact]
    public async Task A_field_is_given_of_those_rows_of_which_it_may_be_read()
    {
        var answer = await AnswerAsync(ClubCaller.AuthorOf(1), "query Some { books(first: 4) { nodes { deposit shelf label } } }");

        Assert.Equal(
            """[{"deposit":74001,"shelf":75001,"label":"Title 71001 (74001)"},"""
            + """{"deposit":null,"shelf":null,"label":null},{"deposit":null,"shelf":null,"label":null},"""
            + """{"deposit":74004,"shelf":75004,"label":"Title 71004 (74004)"}]""",
            answer["data"]!["books"]!["nodes"]!.ToJsonString());
        Assert.Equal(6, answer["errors"]!.AsArray().Count);
        Assert.Equal(
            "Some: Read Book.deposit of 1,4; Read Book.label of 1,4; Read Book.shelf of 1,4; "
            + "Refused Book.deposit of 2,3; Refused Book.label of 2,3; Refused Book.shelf of 2,3",
            Assert.Single(club.Log.Recorded));
    }

    [Theory]
    [InlineData("{ books(first: 2) { edges { node { deposit } } } }")]
    [InlineData("{ authors { nodes { books(first: 1) { nodes { deposit } } } } }")]
    [InlineData("{ loans(first: 2) { nodes { book { deposit } } } }")]
    [InlineData("{ loans(first: 2) { nodes { book { ...Costs } } } } fragment Costs on Book { paid: deposit }")]
    [InlineData("{ nodes(ids: [\"ID1\", \"ID2\"]) { ... on Book { deposit } } }")]
    [InlineData("{ a: node(id: \"ID1\") { ... on Book { deposit } } b: node(id: \"ID2\") { ... on Book { deposit } } }")]
    [InlineData("{ opinions { bookItself { deposit } } }")]
    [InlineData("mutation { a: reserveBook(input: { book: 1 }) { book { deposit } } b: reserveBook(input: { book: 2 }) { book { deposit } } }")]
    public async Task It_is_so_on_every_way_to_the_row(string query)
    {
        var text = (await club.AskAsync(
            ClubCaller.AuthorOf(1),
            query.Replace("ID1", GlobalId.Write("Book", 1L), StringComparison.Ordinal).Replace("ID2", GlobalId.Write("Book", 2L), StringComparison.Ordinal))).Text;

        Assert.Contains("74001", text, StringComparison.Ordinal);
        Assert.DoesNotContain("74002", text, StringComparison.Ordinal);
        Assert.Contains("AUTH_NOT_AUTHORIZED", text, StringComparison.Ordinal);
        Assert.Contains("Read Book.deposit of 1", Assert.Single(club.Log.Recorded), StringComparison.Ordinal);
        Assert.Contains("Refused Book.deposit of 2", club.Log.Recorded.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Objects_that_are_no_rows_are_judged_likewise()
    {
        var answer = await AnswerAsync(ClubCaller.AuthorOf(1), "query Said { opinions { words } }");

        Assert.Equal(
            """[{"words":"Fine words 51001"},{"words":"Dull words 51002"},{"words":null},{"words":null}]""",
            answer["data"]!["opinions"]!.ToJsonString());
        Assert.Equal("Said: Read Book.words of 1; Refused Book.words of 2,3", Assert.Single(club.Log.Recorded));
    }

    [Fact]
    public async Task Each_event_of_a_subscription_is_judged_and_recorded()
    {
        var reply = await club.AskAsync(ClubCaller.AuthorOf(1), "subscription Said { opinionGiven { words } }", "text/event-stream");

        Assert.Contains("51002", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("51003", reply.Text, StringComparison.Ordinal);
        Assert.Equal(["Said: Read Book.words of 1", "Said: Refused Book.words of 2", "Said: Refused Book.words of 3"], club.Log.Recorded);
    }

    [Fact]
    public async Task Who_may_read_a_field_of_no_row_is_recorded_with_the_rows_that_were_tried()
    {
        await AnswerAsync(ClubCaller.Member, "query Try { books(first: 2) { nodes { deposit } } }");

        Assert.Equal("Try: Refused Book.deposit of 1,2", Assert.Single(club.Log.Recorded));
        Assert.Empty(club.Log.Prepared);
    }

    [Fact]
    public async Task What_is_no_secret_is_not_recorded()
    {
        await AnswerAsync(ClubCaller.AuthorOf(1), "{ books { nodes { title } } opinions { book } }");

        Assert.Empty(club.Log.Recorded);
        Assert.Empty(club.Log.Prepared);
    }

    [Theory]
    [InlineData("{ books(first: 1) { nodes { title deposit } } hours }", "application/json")]
    [InlineData("subscription { opinionGiven { book words } }", "text/event-stream")]
    public async Task Nothing_is_answered_when_reading_cannot_be_recorded(string query, string accept)
    {
        club.Log.IsBroken = true;

        try
        {
            var text = (await club.AskAsync(ClubCaller.Librarian, query, accept)).Text;

            Assert.Contains("errors", text, StringComparison.Ordinal);
            Assert.DoesNotContain("7400", text, StringComparison.Ordinal);
            Assert.DoesNotContain("7100", text, StringComparison.Ordinal);
            Assert.DoesNotContain("51002", text, StringComparison.Ordinal);
            Assert.DoesNotContain("disk is full", text, StringComparison.Ordinal);
        }
        finally
        {
            club.Log.IsBroken = false;
        }
    }

    private async Task<JsonNode> AnswerAsync(ClubCaller caller, string query) => JsonNode.Parse((await club.AskAsync(caller, query)).Text)!;
}
