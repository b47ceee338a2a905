using CustomerGraph.Conventions.Cost;
using CustomerGraph.Conventions.Guard;
using CustomerGraph.Conventions.Tests.Guard;
using FsCheck;
using FsCheck.Xunit;
using GraphQL;
using GraphQLParser.AST;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Conventions.Tests.Cost;

[Properties(Arbitrary = [typeof(SmallDocuments)])]
public sealed class CostProperties
{
    private static readonly CostOptions Limits = new();

    private static readonly CostAnalyzer Analyzer = new(Shelf.Schema, Options.Create(Limits));

    // Where fields cannot be merged it is not said which arguments count; such documents are not executed.
    [Property(MaxTest = 300)]
    public void The_cost_is_the_one_of_the_definition(Mergeable small)
    {
        var document = Read(small.Document.Text);
        var operation = document.Definitions.OfType<GraphQLOperationDefinition>().First();

        Assert.Equal(new CostOracle(Shelf.Schema, document, Limits).Of(operation), Analyzer.Price(document, operation, null));
    }

    [Property]
    public void What_is_written_twice_costs_once(SmallDocument small)
    {
        var twice = small with { Operations = [[.. small.Operations[0], .. small.Operations[0]]] };
        var once = small with { Operations = [small.Operations[0]] };

        Assert.Equal(Price(once.Text), Price(twice.Text));
    }

    [Property]
    public void A_longer_page_costs_more_until_it_is_the_longest(PositiveInt one, PositiveInt other)
    {
        var (shorter, longer) = (Math.Min(one.Get, other.Get), Math.Max(one.Get, other.Get));
        var (cheaper, dearer) = (Page(shorter), Page(longer));

        Assert.Equal(Math.Min(shorter, 50) < Math.Min(longer, 50), cheaper.FieldCost < dearer.FieldCost);
        Assert.Equal(cheaper.FieldCost < dearer.FieldCost, cheaper.TypeCost < dearer.TypeCost);
        Assert.Equal(Price($"{{ found {{ ... on Author {{ works(a: {shorter}) {{ title related {{ title }} }} }} }} }}"), cheaper);
    }

    [Property]
    public void A_selection_more_never_costs_less(Mergeable small)
    {
        var fewer = small.Document with { Operations = [small.Document.Operations[0][..1]] };
        var (part, whole) = (Price(fewer.Text), Price(small.Document.Text));

        Assert.True(part.FieldCost <= whole.FieldCost && part.TypeCost <= whole.TypeCost && part.ResponseSize <= whole.ResponseSize);
    }

    private static OperationCost Page(int length) => Price(
        "query ($first: Int) { found { ... on Author { works(a: $first) { title related { title } } } } }",
        new Inputs(new Dictionary<string, object?> { ["first"] = length }));

    private static OperationCost Price(string text, Inputs? variables = null)
    {
        var document = Read(text);

        return Analyzer.Price(document, document.Definitions.OfType<GraphQLOperationDefinition>().First(), variables);
    }

    private static GuardedDocument Read(string text) =>
        Assert.IsType<DocumentReading.Read>(DocumentGuard.Read(text, MergeableFieldsProperties.Generous)).Document;
}
