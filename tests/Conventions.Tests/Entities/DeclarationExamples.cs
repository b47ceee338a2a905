using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Conventions.Tests.Library;
using GraphQL;
using GraphQL.Utilities;
using Snapshooter.Xunit;

namespace CustomerGraph.Conventions.Tests.Entities;

public sealed class DeclarationExamples
{
    [Fact]
    public async Task The_schema_follows_from_the_declarations()
    {
        var library = await Libraries.OverAsync(Libraries.Sqlite);

        Snapshot.Match(library.Schema.Print(new PrintOptions { StringComparison = StringComparison.Ordinal }).ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Converted_columns_facets_and_computed_fields_come_from_one_row()
    {
        var library = await LibraryServer.OverAsync(
            Libraries.Sqlite, new LibraryContents([], [new BookRow { Id = 1, Title = "T", Pages = 125, Price = 0.5m }, new BookRow { Id = 2, Pages = 90 }], []));

        var data = await library.DataAsync("""
            { books(where: { thickness: { gte: 9.5, in: [12.5] } }, order: { thickness: DESC }) { nodes { thickness trade { isCheap advertisement number } } } }
            """);

        Assert.Equal(
            """[{"thickness":12.5,"trade":{"isCheap":true,"advertisement":"T for 0.5","number":"00000000-0000-0000-0000-000000000000"}}]""",
            data["books"]!["nodes"]!.ToJsonString());
        Assert.Single(library.Sql.Take());
    }

    [Fact]
    public async Task Rows_are_found_and_sorted_by_what_a_facet_shows_of_them()
    {
        var library = await LibraryServer.OverAsync(
            Libraries.Sqlite,
            new LibraryContents(
                [],
                [
                    new BookRow { Id = 1, Title = "Dear", Price = 5 },
                    new BookRow { Id = 2, Title = "Cheap", Price = 0.5m, Isbn = new Guid("00000000-0000-0000-0000-000000000001") },
                    new BookRow { Id = 3, Title = "Cheaper", Price = 0.4m, Isbn = new Guid("00000000-0000-0000-0000-000000000002") },
                ],
                []));

        var data = await library.DataAsync("""
            { books(where: { trade: { isCheap: { eq: true } } }, order: { trade: { number: DESC } }) { nodes { title } } }
            """);

        Assert.Equal("""[{"title":"Cheaper"},{"title":"Cheap"}]""", data["books"]!["nodes"]!.ToJsonString());
        Assert.Single(library.Sql.Take());
    }

    [Fact]
    public void A_field_without_a_description_is_an_error() =>
        Assert.Contains("Silent.title has no description", Assert.Throws<ArgumentException>(() => new SilentType()).Message, StringComparison.Ordinal);

    [Fact]
    public void An_input_without_a_description_is_an_error() => Assert.Contains(
        "SilentInput.Text has no description".Replace("Text", "text", StringComparison.Ordinal),
        Assert.Throws<InvalidOperationException>(() => new InputType<SilentInput>()).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_case_of_a_union_that_is_left_out_is_an_error() => Assert.Equal(
        "HalfOfTheErrors says nothing of TooLong.",
        Assert.Throws<InvalidOperationException>(() => ((IErrorTypes)new HalfOfTheErrors()).Cases).Message);

    [Fact]
    public async Task Page_sizes_are_configuration()
    {
        var library = await LibraryServer.OverAsync(Libraries.Sqlite, LibraryContents.Of(1, 9), settings: new Dictionary<string, string?>
        {
            ["GraphQL:Paging:DefaultPageSize"] = "2",
            ["GraphQL:Paging:MaxPageSize"] = "3",
        });

        var data = await library.DataAsync("{ books { nodes { id } } most: books(last: 3) { nodes { id } } }");
        var answer = await library.AskAsync("{ books(first: 4) { nodes { id } } }");

        Assert.Equal(2, data["books"]!["nodes"]!.AsArray().Count);
        Assert.Equal(3, data["most"]!["nodes"]!.AsArray().Count);
        Assert.Equal(3, (int)answer["errors"]![0]!["extensions"]!["maxAllowedItems"]!);
    }

    [Fact]
    public async Task A_page_size_can_be_required()
    {
        var library = await LibraryServer.OverAsync(
            Libraries.Sqlite, LibraryContents.Of(1, 2), settings: new Dictionary<string, string?> { ["GraphQL:Paging:RequirePagingBoundaries"] = "true" });

        var answer = await library.AskAsync("{ books { nodes { id } } }");

        Assert.Equal("HC0052", (string)answer["errors"]![0]!["extensions"]!["code"]!);
        Assert.Equal(
            "You must provide a `first` or `last` value to properly paginate the `BooksConnection`.", (string)answer["errors"]![0]!["message"]!);
    }

    private sealed class SilentType : EntityType<BookRow>
    {
        public SilentType()
            : base("Silent", "It says nothing of its fields.") => Column("title", row => row.Title, "");
    }

    /// <summary>It says nothing of its field.</summary>
    private sealed record SilentInput(string Text);

    private sealed class HalfOfTheErrors : ErrorTypes<LendingError>
    {
        public HalfOfTheErrors() => Case<LendingError.AlreadyLent>("AlreadyLentError", "Returned when it is lent.", error => error.Reader);
    }
}
