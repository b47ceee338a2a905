using CustomerGraph.Conventions.Cost;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Guard;
using CustomerGraph.Conventions.Tests.Guard;
using GraphQL;
using GraphQLParser.AST;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Conventions.Tests.Cost;

public sealed class CostExamples
{
    private static readonly CostAnalyzer Analyzer = new(Shelf.Schema, Options.Create(new CostOptions()));

    [Theory]
    [InlineData("{ title }", 0, 1, 1)]
    [InlineData("{ item { title } }", 1, 2, 2)]
    [InlineData("{ book { title } }", 10, 2, 2)]
    [InlineData("{ book(a: 7) { title } }", 12, 2, 2)]
    [InlineData("{ book(a: null) { title } }", 10, 2, 2)]
    [InlineData("{ item { related(f: { title: \"x\" }) { title } } }", 1 + 3 + 5 + 20, 3, 3)]
    [InlineData("{ item { related(f: { and: [{ pages: 1 }, { pages: 2 }], title: \"x\" }) { title } } }", 1 + 3 + 5 + 20 + 20, 3, 3)]
    [InlineData("{ item { author { works { title } } } }", 1 + 1 + 1, 1 + 1 + 2 + 4, 2 + 4 + 4)]
    [InlineData("{ item { author(a: 9) { works { title } } } }", 3, 1 + 1 + 2 + 9, 2 + 9 + 9)]
    [InlineData("{ item { author(a: 900) { works { title } } } }", 3, 1 + 1 + 2 + 30, 2 + 30 + 30)]
    [InlineData("{ item { author { sequel { works(b: [1, 2]) { title } } } } }", 4, 1 + 1 + 2 + 2 + 2, 3 + 2 + 2)]
    [InlineData("{ item { ... on Book { related { title } } ... on Film { pages } } }", 1 + 4, 3, 3)]
    [InlineData("{ item { ... on Book { pages } ... on Film { pages } ... on Item { title } } }", 1.5, 2, 3)]
    public void An_operation_costs_what_its_parts_weigh(string query, double fieldCost, double typeCost, double responseSize) =>
        Assert.Equal(new OperationCost(fieldCost, typeCost, responseSize, 0), Price(query));

    [Fact]
    public void A_filter_costs_the_same_whether_written_or_sent()
    {
        var filter = new Dictionary<string, object?>
        {
            ["and"] = new List<object?> { new Dictionary<string, object?> { ["pages"] = 1 }, new Dictionary<string, object?> { ["title"] = "x" } },
        };

        var written = Price("""{ item { related(f: { and: [{ pages: 1 }, { title: "x" }] }) { title } } }""");

        Assert.Equal(written, Price("query ($f: ItemFilter) { item { related(f: $f) { title } } }", ("f", filter)));
        Assert.Equal(written, Price("""query ($f: ItemFilter = { and: [{ pages: 1 }, { title: "x" }] }) { item { related(f: $f) { title } } }"""));
        Assert.Equal(
            written,
            Price("query ($p: Int, $t: String) { item { related(f: { and: [{ pages: $p }, { title: $t }] }) { title } } }", ("p", 1), ("t", "x")));
    }

    [Fact]
    public void What_is_left_out_by_a_variable_costs_nothing()
    {
        const string query = "query ($with: Boolean! = false) { title item @include(if: $with) { title } book @skip(if: $with) { title } }";

        Assert.Equal(Price("{ title book { title } }"), Price(query));
        Assert.Equal(Price("{ title item { title } }"), Price(query, ("with", true)));
    }

    [Fact]
    public void The_standard_introspection_may_be_asked_twice_and_not_three_times()
    {
        const string types = "types { name fields { name args { name } type { name } } }";

        Assert.Null(Analyzer.Over(Price(IntrospectionQuery.Text)));
        Assert.Null(Analyzer.Over(2 * Price(IntrospectionQuery.Text)));
        Assert.Equal(CostCodes.ResponseTooLarge, Analyzer.Over(3 * Price(IntrospectionQuery.Text))!.Code);
        Assert.Equal(
            CostCodes.ResponseTooLarge,
            Analyzer.Over(Price($"{{ __schema {{ {string.Join(' ', Enumerable.Range(0, 90).Select(i => $"a{i}: {types}"))} }} }}"))!.Code);
    }

    [Fact]
    public void Too_dear_an_operation_is_refused_with_all_numbers()
    {
        var analyzer = new CostAnalyzer(Shelf.Schema, Options.Create(new CostOptions { MaxFieldCost = 11 }));
        var refusal = analyzer.Over(Price("{ book(a: 1) { title } }"))!;

        Assert.Equal(CostCodes.Exceeded, refusal.Code);
        Assert.Equal("The maximum allowed field cost was exceeded.", refusal.Message);
        Assert.Equal((12.0, 11.0), (refusal.Extensions!["fieldCost"], refusal.Extensions["maxFieldCost"]));
        Assert.Equal((2.0, 25_000.0), (refusal.Extensions["typeCost"], refusal.Extensions["maxTypeCost"]));
    }

    [Theory]
    [InlineData("{ item { author { works { title } } } }", false)]
    [InlineData("{ item { author(a: 1) { works { title } } } }", true)]
    public void Exactly_one_slicing_argument_is_wanted_where_the_list_says_so(string query, bool passes)
    {
        var schema = GraphQL.Types.Schema.For("type Query { item: Item } type Item { author(a: Int): Author } type Author { works: [Item] title: Int }");
        schema.Initialize();
        ((GraphQL.Types.IComplexGraphType)schema.AllTypes["Item"]!).GetField("author")!
            .ListSize(slicingArguments: ["a"], sizedFields: ["works"], requireOneSlicingArgument: true);
        var analyzer = new CostAnalyzer(schema, Options.Create(new CostOptions()));

        var refusal = Record.Exception(() => Price(query.Replace("title", "__typename", StringComparison.Ordinal), analyzer: analyzer));

        Assert.Equal(passes, refusal is null);
        Assert.Equal(passes ? null : CostCodes.OneSlicingArgument, (refusal as Refusal)?.Code);
    }

    private static OperationCost Price(string query, params (string Name, object? Value)[] variables) =>
        Price(query, Analyzer, variables);

    private static OperationCost Price(string query, CostAnalyzer analyzer, params (string Name, object? Value)[] variables)
    {
        var reading = Assert.IsType<DocumentReading.Read>(DocumentGuard.Read(query, new GuardOptions()));

        return analyzer.Price(
            reading.Document,
            reading.Document.Definitions.OfType<GraphQLOperationDefinition>().First(),
            new Inputs(variables.ToDictionary(variable => variable.Name, variable => variable.Value)));
    }
}
