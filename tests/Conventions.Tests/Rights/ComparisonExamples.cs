using CustomerGraph.Conventions.Tests.Rights.Club;

namespace CustomerGraph.Conventions.Tests.Rights;

public sealed class ComparisonExamples(ClubServer club) : IClassFixture<ClubServer>
{
    /// <summary>Ways to learn of subtitles and deposits without reading them.</summary>
    public static TheoryData<string> Detours =>
    [
        """books(where: { subtitle: { startsWith: "S" } }) { totalCount }""",
        """books(where: { deposit: { gt: 74003 } }) { totalCount }""",
        """books(where: { shelf: { neq: 77 } }) { totalCount }""",
        """books(where: { title: { neq: "x" }, or: [{ and: [{ deposit: { in: [74001] } }] }] }) { nodes { title } }""",
        """books(where: { rival: { name: { neq: "x" } } }) { totalCount }""",
        """books(where: { rival: { isNull: true } }) { totalCount }""",
        """books(where: { author: { country: { eq: "Country 62001" } } }) { totalCount }""",
        """books(where: { author: { books: { some: { deposit: { gt: 74003 } } } } }) { totalCount }""",
        """books(where: { loans: { any: true } }) { totalCount }""",
        """books(where: { loans: { count: { gt: 1 } } }) { totalCount }""",
        """books(where: { visits: { some: { reader: { eq: "Reader 76001" } } } }) { totalCount }""",
        """books(where: { visits: { none: { book: { subtitle: { eq: "x" } } } } }) { totalCount }""",
        """books(where: { visits: { all: { book: { deposit: { gte: 1 } } } } }) { totalCount }""",
        """books(order: { deposit: DESC }) { nodes { title } }""",
        """books(order: [{ title: ASC }, { shelf: ASC }]) { edges { cursor } }""",
        """books(order: { author: { country: ASC } }) { pageInfo { endCursor } }""",
        """books(order: { rival: { name: ASC } }) { nodes { title } }""",
        """loans(where: { book: { author: { country: { neq: "x" } } } }) { totalCount }""",
        """loans(order: { book: { deposit: ASC } }) { nodes { id } }""",
        "shelves",
    ];

    [Theory]
    [MemberData(nameof(Detours))]
    public async Task Rows_are_not_chosen_or_ordered_by_what_may_not_be_read_of_all_of_them(string field)
    {
        foreach (var caller in new[] { ClubCaller.Member, ClubCaller.AuthorOf(1) })
        {
            var reply = await club.AskAsync(caller, $"{{ {field} }}");

            Assert.Equal("AUTH_NOT_AUTHORIZED", reply.Code);
            Assert.Contains($"\"path\":[\"{field.Split('(')[0]}\"]", reply.Text, StringComparison.Ordinal);
            Assert.Empty(club.Sql.Take());
        }

        Assert.DoesNotContain("errors", (await club.AskAsync(ClubCaller.Librarian, $"{{ {field} }}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_nested_list_is_refused_without_its_siblings()
    {
        var reply = await club.AskAsync(
            ClubCaller.Member, "{ authors(first: 1) { nodes { name books(order: { deposit: ASC }) { nodes { title } } } } }");

        Assert.Equal("""{"authors":{"nodes":[{"name":"Name 61001","books":null}]}}""", reply.Json.GetProperty("data").GetRawText());
        Assert.Equal("AUTH_NOT_AUTHORIZED", reply.Code);
        Assert.DoesNotContain(club.Sql.Take(), statement => statement.Contains("books", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_error_says_which_field_it_was()
    {
        var reply = await club.AskAsync(ClubCaller.Member, "{ loans(where: { book: { author: { country: { neq: null } } } }) { totalCount } }");

        Assert.Equal("Author.country", reply.Error.GetProperty("extensions").GetProperty("field").GetString());
    }

    [Fact]
    public async Task To_choose_rows_by_a_guarded_field_is_recorded()
    {
        await club.AskAsync(ClubCaller.Librarian, "query Rich { books(where: { deposit: { gt: 1 } }, order: { shelf: ASC }) { nodes { title } } }");
        Assert.Equal("Rich: Compared Book.deposit of; Compared Book.shelf of", Assert.Single(club.Log.Recorded));

        await club.AskAsync(ClubCaller.Member, "query Rich { books(where: { deposit: { gt: 1 } }) { nodes { title } } }");
        Assert.Equal("Rich: Refused Book.deposit of", Assert.Single(club.Log.Recorded));
    }
}
