using CustomerGraph.Conventions.Tests.Execution.Garden;
using CustomerGraph.Conventions.Tests.Execution.Generators;
using FsCheck;
using FsCheck.Xunit;
using GraphQL;
using GraphQLParser;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Tests.Execution;

public sealed class CompiledExecutionProperties
{
    private static readonly GardenSchema Schema = Initialized();

    [Property(MaxTest = 400)]
    public void Every_query_is_answered_byte_for_byte_as_by_the_engine(DoNotSize<int> seed)
    {
        var random = new Random(seed.Item);
        var document = DocumentGenerator.Make(Schema, Schema.Query, random, new DocumentOptions { Ask = GardenSchema.InOrder });
        var garden = GardenSeed.Sow(random.Next(), flaws: random.Next(3) * 4);
        var parsed = Parser.Parse(document.Text);
        foreach (var variables in document.Variables)
        {
            AssertSame(document.Text, parsed, variables, garden);
        }
    }

    private static void AssertSame(
        string text, GraphQLDocument document, IReadOnlyDictionary<string, object?> variables, GardenSeed garden)
    {
        var expected = new Answer(GardenAnswers.OfEngine(Request(document, variables, garden)).GetAwaiter().GetResult());
        var answer = new Answer(GardenAnswers.OfLayer(Request(document, variables, garden)).GetAwaiter().GetResult());
        Assert.True(
            expected.Data == answer.Data && expected.ErrorsAsIn(expected) == answer.ErrorsAsIn(expected),
            $"{text}\n{string.Join(' ', variables)}\n{expected}\n{answer}");
    }

    private static ExecutionOptions Request(
        GraphQLDocument document, IReadOnlyDictionary<string, object?> variables, GardenSeed garden) => new()
    {
        Schema = Schema,
        Document = document,
        Root = garden,
        Variables = new Inputs(variables.ToDictionary()),
    };

    private static GardenSchema Initialized()
    {
        var schema = new GardenSchema();
        schema.Initialize();
        return schema;
    }
}
