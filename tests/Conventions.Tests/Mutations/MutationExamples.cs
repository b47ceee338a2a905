using CustomerGraph.Conventions.Identity;
using CustomerGraph.Conventions.Tests.Library;

namespace CustomerGraph.Conventions.Tests.Mutations;

public sealed class MutationExamples
{
    private const string Lend = """
        mutation ($input: LendBookInput!) {
          lendBook(input: $input) {
            loan { reader lentOn fee book { id isLent } }
            receipt
            errors { __typename ... on Error { message code } ... on BookAlreadyLentError { reader } ... on LoanTooLongError { days maxDays } }
          }
        }
        """;

    private const string Change = """
        mutation ($input: ChangeBookInput!) { changeBook(input: $input) { book { title subtitle shelf } errors { __typename } } }
        """;

    [Fact]
    public async Task A_mutation_gives_what_it_changed_and_no_errors()
    {
        var library = await OpenAsync();

        var data = await library.DataAsync(Lend, new
        {
            input = new
            {
                book = Id(1), reader = "Ann", lentOn = "2026-01-31", notes = "!?".Select(mark => mark.ToString()),
                deposits = new object[] { new { amount = 1.25m, condition = "WORN" }, new { amount = 2 } },
            },
        });

        Assert.Equal(
            """{"loan":{"reader":"Ann!?","lentOn":"2026-01-31","fee":3.25,"book":{"id":"Qm9vazox","isLent":true}},"receipt":"Ann!? until 2026-02-14","errors":null}""",
            data["lendBook"]!.ToJsonString());
    }

    [Fact]
    public async Task A_refusal_gives_every_error_with_its_facts_and_changes_nothing()
    {
        var library = await OpenAsync();

        var first = await library.DataAsync(Lend, new { input = new { book = Id(2), reader = "Bob", lentOn = "2026-01-31", days = 31 } });
        var second = await library.DataAsync(Lend, new { input = new { book = Id(99), reader = "Bob", lentOn = "2026-01-31" } });

        Assert.Equal(
            """{"loan":null,"receipt":null,"errors":[{"__typename":"BookAlreadyLentError","message":"somebody has the book.","code":"BOOK_ALREADY_LENT","reader":"somebody"},{"__typename":"LoanTooLongError","message":"A loan lasts at most 30 days.","code":"LOAN_TOO_LONG","days":31,"maxDays":30}]}""",
            first["lendBook"]!.ToJsonString());
        Assert.Equal(
            """{"loan":null,"receipt":null,"errors":[{"__typename":"BookUnknownError","message":"There is no book 99.","code":"BOOK_UNKNOWN"}]}""",
            second["lendBook"]!.ToJsonString());
    }

    [Theory]
    [InlineData("""{"title":"New"}""", """{"title":"New","subtitle":"s","shelf":3}""")]
    [InlineData("""{"subtitle":null}""", """{"title":"T","subtitle":null,"shelf":3}""")]
    [InlineData("""{"shelf":null,"subtitle":"x"}""", """{"title":"T","subtitle":"x","shelf":null}""")]
    [InlineData("""{}""", """{"title":"T","subtitle":"s","shelf":3}""")]
    public async Task What_is_left_out_stays_and_null_takes_away(string changes, string expected)
    {
        var library = await OpenAsync();
        var input = System.Text.Json.Nodes.JsonNode.Parse(changes)!;
        input["id"] = Id(1);

        var data = await library.DataAsync(Change, new System.Text.Json.Nodes.JsonObject { ["input"] = input });

        Assert.Equal($$"""{"book":{{expected}},"errors":null}""", data["changeBook"]!.ToJsonString());
    }

    [Theory]
    [InlineData("""title: null, id: "Qm9vazox" """, "'title' may be left out, but not null.")]
    [InlineData("""id: "QXV0aG9yOjE=" """, "'QXV0aG9yOjE=' is no id of type Book.")]
    [InlineData("""id: "nonsense" """, "'nonsense' is no id of type Book.")]
    public async Task A_wrong_input_is_refused_before_anything_runs(string input, string message)
    {
        var library = await OpenAsync();

        var answer = await library.AskAsync($$"""mutation { changeBook(input: { {{input}} }) { book { title } } }""");

        Assert.Null(answer["data"]);
        Assert.Contains(message, answer["errors"]![0]!["message"]!.ToString(), StringComparison.Ordinal);
        Assert.Empty(library.Sql.Take());
    }

    [Theory]
    [InlineData("""{"title":null,"id":"Qm9vazox"}""", "'title' may be left out, but not null.", "ChangeBookInput.title")]
    [InlineData("""{"id":"QXV0aG9yOjE="}""", "'QXV0aG9yOjE=' is no id of type Book.", "ChangeBookInput.id")]
    public async Task So_is_one_in_a_variable(string input, string message, string coordinate)
    {
        var library = await OpenAsync();
        var variables = new System.Text.Json.Nodes.JsonObject { ["input"] = System.Text.Json.Nodes.JsonNode.Parse(input) };

        // Twice: what is known of a document from its first execution must not matter.
        for (var time = 0; time < 2; time++)
        {
            var error = (await library.AskAsync(Change, variables.DeepClone()))["errors"]![0]!;

            Assert.Equal(message, (string?)error["message"]);
            Assert.Equal(("HC0016", coordinate), ((string?)error["extensions"]!["code"], (string?)error["extensions"]!["coordinate"]));
        }

        Assert.Empty(library.Sql.Take());
    }

    private static string Id(long id) => GlobalId.Write("Book", id);

    private static Task<LibraryServer> OpenAsync() => LibraryServer.OverAsync(Libraries.Sqlite, new LibraryContents(
        [],
        [new BookRow { Id = 1, Title = "T", Subtitle = "s", Shelf = 3 }, new BookRow { Id = 2, IsLent = true }],
        []));
}
