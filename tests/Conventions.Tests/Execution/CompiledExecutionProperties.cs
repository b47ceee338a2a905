using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Execution.Nodes;
using CustomerGraph.Conventions.Tests.Execution.Garden;
using CustomerGraph.Conventions.Tests.Execution.Generators;
using FsCheck;
using FsCheck.Xunit;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Tests.Execution;

public sealed class CompiledExecutionProperties
{
    private static readonly GardenSchema Schema = GardenSchema.Instance;

    [Property(MaxTest = 200)]
    public async Task Every_query_is_answered_byte_for_byte_as_by_the_engine(DoNotSize<int> seed)
    {
        foreach (var question in Questions(seed.Item, Schema.Query, new DocumentOptions { Ask = GardenSchema.InOrder }))
        {
            var expected = await GardenAnswers.OfEngine(question.Request());
            var answer = await GardenAnswers.OfLayer(question.Request());

            Assert.True(
                expected.Data == answer.Data && expected.ErrorsAsIn(expected) == answer.ErrorsAsIn(expected),
                question.Tell(expected, answer));
        }
    }

    [Property(MaxTest = 100)]
    public async Task Fields_that_take_their_time_change_no_more_than_the_order_of_errors(DoNotSize<int> seed)
    {
        foreach (var question in Questions(seed.Item, Schema.Query, new DocumentOptions()))
        {
            await AssertSameButForOrder(question);
        }
    }

    [Property(MaxTest = 50)]
    public async Task Every_mutation_answers_as_by_the_engine_but_for_the_order_of_errors(DoNotSize<int> seed)
    {
        foreach (var question in Questions(seed.Item, Schema.Mutation!, new DocumentOptions { Ask = GardenSchema.InOrder }))
        {
            await AssertSameButForOrder(question);
        }
    }

    [Property(MaxTest = 20)]
    public async Task Executions_side_by_side_do_not_disturb_each_other(DoNotSize<int> seed)
    {
        var questions = Questions(seed.Item, Schema.Query, new DocumentOptions { Outcomes = 8, Ask = GardenSchema.InOrder }).ToList();
        var alone = new List<Answer>();
        foreach (var question in questions)
        {
            alone.Add(await GardenAnswers.OfLayer(question.Request()));
        }

        var together = await Task.WhenAll(questions.Select(question => Task.Run(() => GardenAnswers.OfLayer(question.Request()))));

        Assert.Equal(alone, together);
    }

    [Fact]
    public async Task The_documents_reach_whole_spliced_and_failing_selections()
    {
        var seen = new Dictionary<string, int>();
        for (var seed = 0; seed < 150; seed++)
        {
            foreach (var question in Questions(seed, Schema.Query, new DocumentOptions { Ask = GardenSchema.InOrder }))
            {
                var result = await GardenAnswers.Execute(question.Request());
                Count(seen, result.Errors is null ? "without errors" : "with errors");
                if (result.Data is ResultData data)
                {
                    Visit(data.Root, seen);
                }
            }
        }

        string[] kinds =
        [
            "without errors", "with errors", "written whole", "written with splices", "within splices", "not written",
            "list written with splices", "nullified after writing",
        ];
        Assert.All(kinds, kind => Assert.True(seen.GetValueOrDefault(kind) >= 20, $"{kind}: {seen.GetValueOrDefault(kind)}"));
    }

    private static void Visit(ExecutionNode node, Dictionary<string, int> seen)
    {
        if (node is IWrittenNode { Slice.Sink: not null } written)
        {
            Count(seen, written.ChildCount switch { 0 => "written whole", null => "nullified after writing", _ => "written with splices" });
            if (written is WrittenListNode { ChildCount: > 0 })
            {
                Count(seen, "list written with splices");
            }

            if (node.Parent is IWrittenNode { Slice.Sink: not null })
            {
                Count(seen, "within splices");
            }
        }
        else if (node is IWrittenNode { ChildCount: > 0 })
        {
            Count(seen, "not written");
        }

        foreach (var child in (node as IParentExecutionNode)?.GetChildNodes() ?? [])
        {
            Visit(child, seen);
        }
    }

    private static void Count(Dictionary<string, int> seen, string kind) => seen[kind] = seen.GetValueOrDefault(kind) + 1;

    private static async Task AssertSameButForOrder(Question question)
    {
        var expected = await GardenAnswers.OfEngine(question.Request());
        var answer = await GardenAnswers.OfLayer(question.Request());

        Assert.True(
            expected.Data == answer.Data && expected.SortedErrorsWithoutLocations() == answer.SortedErrorsWithoutLocations(),
            question.Tell(expected, answer));
    }

    private static IEnumerable<Question> Questions(int seed, IObjectGraphType root, DocumentOptions options)
    {
        var random = new Random(seed);
        var document = DocumentGenerator.Make(Schema, root, random, options);
        var garden = GardenSeed.Sow(random.Next(), flaws: random.Next(3) * 4);
        var parsed = Parser.Parse(document.Text);
        return document.Variables.Select(variables => new Question(document.Text, parsed, variables, garden));
    }

    private sealed record Question(
        string Text, GraphQLDocument Document, IReadOnlyDictionary<string, object?> Variables, GardenSeed Garden)
    {
        public ExecutionOptions Request() => new()
        {
            Schema = Schema,
            Document = Document,
            Root = Garden,
            Variables = new Inputs(Variables.ToDictionary()),
        };

        public string Tell(Answer expected, Answer answer) =>
            $"{Text}\n{string.Join(' ', Variables)}\n{expected.Body}\n{answer.Body}";
    }
}
