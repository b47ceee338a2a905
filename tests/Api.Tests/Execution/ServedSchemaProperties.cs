using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Tests.Execution.Generators;
using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace CustomerGraph.Api.Tests.Execution;

public sealed class ServedSchemaProperties(CompanyInProcess company) : IClassFixture<CompanyInProcess>
{
    private const int Documents = 300;

    private static readonly ErrorInfoProvider Errors = new();

    private static readonly DocumentOptions Options = new()
    {
        Depth = 3,
        Size = 40,
        Outcomes = 1,
        Scalars = new Dictionary<string, Func<Random, object>>
        {
            ["Decimal"] = random => random.Next(-10, 40_000) / 4.0,
            ["Long"] = random => random.Next(0, 5),
            ["LocalDate"] = random => $"2025-{random.Next(1, 13):00}-{random.Next(1, 29):00}",
            ["DateTime"] = random => $"2025-{random.Next(1, 13):00}-03T04:05:06Z",
        },
    };

    [Fact]
    public async Task The_served_schema_is_answered_byte_for_byte_as_the_engine_alone_answers_it()
    {
        var withRows = 0;
        for (var seed = 0; seed < Documents; seed++)
        {
            var random = new Random(seed);
            var document = DocumentGenerator.Make(company.Schema, company.Schema.Query, random, Options);
            var parsed = Parser.Parse(document.Text);
            foreach (var variables in document.Variables)
            {
                var expected = await Answer(parsed, variables, ParallelExecutionStrategy.Instance, Serialized);
                var answer = await Answer(parsed, variables, new CompiledExecutionStrategy(), Written);

                Assert.True(
                    expected.Data == answer.Data && expected.SortedErrorsWithoutLocations() == answer.SortedErrorsWithoutLocations(),
                    $"{document.Text}\n{string.Join(' ', variables)}\n{expected.Body}\n{answer.Body}");
                withRows += expected.Data.Contains("\":[{", StringComparison.Ordinal) ? 1 : 0;
            }
        }

        Assert.InRange(withRows, Documents / 8, Documents);
    }

    private async Task<Answer> Answer(
        GraphQLDocument document,
        IReadOnlyDictionary<string, object?> variables,
        IExecutionStrategy strategy,
        Func<ExecutionResult, string> write)
    {
        await using var scope = company.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Value = Caller.StandIn;
        var executer = new DocumentExecuter(new GraphQLDocumentBuilder(), new DocumentValidator(), new Always(strategy), []);
        var result = await executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = company.Schema,
            Document = document,
            Variables = new Inputs(variables.ToDictionary()),
            RequestServices = scope.ServiceProvider,
        });

        return new Answer(write(result));
    }

    private static string Serialized(ExecutionResult result) => new GraphQLSerializer(
        options =>
        {
            options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            options.MaxDepth = 512;
        },
        Errors).Serialize(result);

    private static string Written(ExecutionResult result)
    {
        var body = new ArrayBufferWriter<byte>();
        using (result.Data as IDisposable)
        {
            new ResultWriter(Errors).Write(body, result);
        }

        return Encoding.UTF8.GetString(body.WrittenSpan);
    }

    private sealed class Always(IExecutionStrategy strategy) : IExecutionStrategySelector
    {
        public IExecutionStrategy Select(ExecutionContext context) => strategy;
    }
}
