using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Guard;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQLParser.AST;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Conventions.Tests.Guard;

public sealed class GuardedExecutionExamples
{
    private readonly DocumentCache documents = new(Options.Create(new GuardOptions()));
    private readonly CountingRule everyTime = new();
    private readonly CountingRule once = new();

    [Fact]
    public async Task A_document_is_validated_once_and_what_depends_on_the_request_every_time()
    {
        foreach (var _ in Enumerable.Range(0, 3))
        {
            Assert.Null((await Execute("{ title }")).Errors);
        }

        Assert.Equal((1, 3), (once.Runs, everyTime.Runs));
    }

    [Fact]
    public async Task An_invalid_document_is_validated_and_refused_each_time()
    {
        foreach (var _ in Enumerable.Range(0, 3))
        {
            Assert.NotEmpty((await Execute("{ nowhere }")).Errors!);
        }

        Assert.Equal((3, 0), (once.Runs, documents.Count));
    }

    [Fact]
    public async Task A_variable_that_does_not_fit_is_refused_with_a_document_that_is_known()
    {
        const string query = "query ($a: Int) { title(a: $a) }";

        Assert.Null((await Execute(query, ("a", 1))).Errors);
        Assert.NotEmpty((await Execute(query, ("a", "x"))).Errors!);
        Assert.Null((await Execute(query, ("a", 2))).Errors);
        Assert.Equal(1, once.Runs);
    }

    [Fact]
    public async Task What_the_guard_refuses_is_not_executed()
    {
        var result = await Execute("{ ...F } fragment F on Query { ...F }");

        Assert.Equal(GuardCodes.FragmentCycle, Assert.Single(result.Errors!).Code);
        Assert.False(result.Executed);
    }

    private Task<ExecutionResult> Execute(string query, params (string Name, object? Value)[] variables)
    {
        var validator = new GuardedValidator(Options.Create(new GuardOptions()), Options.Create(new ErrorOptions()));
        var executer = new DocumentExecuter(
            new GraphQLDocumentBuilder(), validator, new DefaultExecutionStrategySelector(), [new GuardedExecution(documents)]);

        return executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = Shelf.Filled,
            Query = query,
            Variables = new Inputs(variables.ToDictionary(variable => variable.Name, variable => variable.Value)),
            ValidationRules = [.. DocumentValidator.CoreRules, once, everyTime],
            CachedDocumentValidationRules = [everyTime],
        });
    }

    private sealed class CountingRule : ValidationRuleBase
    {
        public int Runs { get; private set; }

        public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) =>
            new(new MatchingNodeVisitor<GraphQLDocument>((_, _) => Runs++));
    }
}
