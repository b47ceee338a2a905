using CustomerGraph.Conventions.Execution.Plans;
using CustomerGraph.Conventions.Tests.Execution.Garden;
using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace CustomerGraph.Conventions.Tests.Execution.Plans;

public sealed class DocumentPlansExamples
{
    private const string Conditional =
        "query First($a: Boolean!, $b: Boolean! = true, $n: Int) { none @skip(if: $a) ... @include(if: $b) { none } other: none(n: $n) } query Second { none }";

    [Fact]
    public async Task A_document_is_planned_once_for_each_operation_schema_and_outcome_of_its_conditions()
    {
        var document = Parser.Parse(Conditional);
        var schema = Schema();

        var plan = await Plan(schema, document, ("a", true), ("n", 1));

        Assert.Same(plan, await Plan(schema, document, ("a", true), ("b", true), ("n", 2)));
        Assert.NotSame(plan, await Plan(schema, document, ("a", false)));
        Assert.NotSame(plan, await Plan(schema, document, ("a", true), ("b", false)));
        Assert.NotSame(plan, await Plan(Schema(), document, ("a", true)));
        Assert.NotSame(plan, await Plan(schema, Parser.Parse(Conditional), ("a", true)));
        Assert.NotSame(plan, DocumentPlans.For(await Context(schema, document, "Second")));
    }

    [Fact]
    public async Task Only_so_many_outcomes_of_a_document_are_kept()
    {
        var names = Enumerable.Range(0, 6).Select(number => $"v{number}").ToList();
        var document = Parser.Parse(
            $"query({string.Join(' ', names.Select(name => $"${name}: Boolean!"))}) {{ __typename {string.Join(' ', names.Select(name => $"{name}: none @skip(if: ${name})"))} }}");
        var schema = Schema();
        (string, object?)[] Outcome(int bits) => [.. names.Select((name, index) => (name, (object?)((bits >> index) % 2 == 0)))];
        var first = await Plan(schema, document, Outcome(0));

        for (var bits = 1; bits < 64; bits++)
        {
            await Plan(schema, document, Outcome(bits));
        }

        Assert.NotSame(first, await Plan(schema, document, Outcome(0)));
        Assert.Same(await Plan(schema, document, Outcome(63)), await Plan(schema, document, Outcome(63)));
    }

    [Fact]
    public async Task A_document_with_more_conditions_than_anybody_writes_is_answered_without_keeping_its_plan()
    {
        var names = Enumerable.Range(0, 40).Select(number => $"v{number}").ToList();
        var text = $"query({string.Join(' ', names.Select(name => $"${name}: Boolean!"))}) {{ {string.Join(' ', names.Select(name => $"{name}: __typename @include(if: ${name})"))} }}";
        var variables = names.ToDictionary(name => name, name => (object?)(name == "v39"));

        var answer = await GardenAnswers.OfLayer(
            new ExecutionOptions { Schema = Schema(), Query = text, Variables = new Inputs(variables) });

        Assert.Equal("""{"data":{"v39":"Query"}}""", answer.Body);
    }

    private static Schema Schema() => Workbench.Schema(query => query.Field<StringGraphType>("none").Argument<IntGraphType>("n").Resolve(_ => null));

    private static async Task<OperationPlan> Plan(ISchema schema, GraphQLDocument document, params (string Name, object? Value)[] variables) =>
        DocumentPlans.For(await Context(schema, document, operation: document.Definitions.Count > 1 ? "First" : null, variables));

    private static async Task<ExecutionContext> Context(
        ISchema schema, GraphQLDocument document, string? operation, params (string Name, object? Value)[] variables)
    {
        var caught = new Caught();
        await GardenAnswers.Execute(new ExecutionOptions
        {
            Schema = schema,
            Document = document,
            OperationName = operation,
            Variables = new Inputs(variables.ToDictionary(variable => variable.Name, variable => variable.Value)),
            Listeners = { caught },
        });
        return caught.Context!;
    }

    private sealed class Caught : GraphQL.Execution.DocumentExecutionListenerBase
    {
        public ExecutionContext? Context { get; private set; }

        public override Task BeforeExecutionAsync(GraphQL.Execution.IExecutionContext context)
        {
            Context = (ExecutionContext)context;
            return Task.CompletedTask;
        }
    }
}
