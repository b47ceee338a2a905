using System.Globalization;
using CustomerGraph.Conventions.Execution.Values;
using CustomerGraph.Conventions.Tests.Execution.Garden;
using CustomerGraph.Conventions.Tests.Execution.Generators;
using FsCheck;
using FsCheck.Xunit;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Instrumentation;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Tests.Execution.Values;

public sealed class OperationValuesProperties
{
    private static readonly ValuesSchema Schema = new();

    [Property(MaxTest = 200)]
    public async Task Values_and_errors_are_those_of_the_engine(DoNotSize<int> seed)
    {
        var random = new Random(seed.Item);
        ISchema schema = random.Next(2) == 0 ? GardenSchema.Instance : Schema;
        schema.Initialize();
        var document = DocumentGenerator.Make(schema, schema.Query, random, new DocumentOptions { Outcomes = 4 });
        var parsed = Parser.Parse(document.Text);
        foreach (var variables in document.Variables)
        {
            await AssertSame(schema, parsed, Flawed(variables, random));
        }
    }

    [Theory]
    [InlineData("query($n: Int) { list(n: $n) }", "n", null)]
    [InlineData("query($n: Int = 3) { strict(n: $n) }", "n", null)]
    [InlineData("query($n: Int = 3) { strict(n: $n) }", "n", 4)]
    [InlineData("query($n: Int = 3) { strict(n: $n) }", "other", 4)]
    [InlineData("query($n: Int!) { strict(n: $n) }", "n", "text")]
    [InlineData("query($n: Int!) { strict(n: $n) }", "other", 1)]
    [InlineData("query($c: Boolean = true) { strict(n: 1) @skip(if: $c) }", "c", null)]
    public Task A_variable_that_is_missing_null_or_wrong_is_what_it_is_for_the_engine(string query, string name, object? value) =>
        AssertSame(Schema, Parser.Parse(query), new Dictionary<string, object?> { [name] = value });

    [Fact]
    public async Task Some_requests_of_the_documents_are_refused_and_most_are_not()
    {
        var refused = 0;
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            Schema.Initialize();
            var document = DocumentGenerator.Make(Schema, Schema.Query, random, new DocumentOptions { Outcomes = 1 });
            var result = await OperationValues.CoerceAsync(Options(Schema, Parser.Parse(document.Text), Flawed(document.Variables[0], random)));
            refused += result.IsValid ? 0 : 1;
        }

        Assert.InRange(refused, 10, 150);
    }

    private static Dictionary<string, object?> Flawed(IReadOnlyDictionary<string, object?> variables, Random random) =>
        variables.ToDictionary(
            variable => variable.Key,
            variable => random.Next(8) switch { 0 => null, 1 => "wrong", 2 => new List<object?> { variable.Value, "wrong" }, _ => variable.Value });

    private static async Task AssertSame(ISchema schema, GraphQLDocument document, Dictionary<string, object?> variables)
    {
        schema.Initialize();
        var expected = await new DocumentValidator().ValidateAsync(Options(schema, document, variables));
        foreach (var result in new[]
        {
            await OperationValues.CoerceAsync(Options(schema, document, variables)),
            await OperationValues.CoerceAsync(Options(schema, document, variables)),
        })
        {
            Assert.Equal(Tell(expected.Errors), Tell(result.Errors));
            Assert.Equal(Tell(expected.Variables), Tell(result.Variables));
            Assert.Equal(Tell(expected.ArgumentValues), Tell(result.ArgumentValues));
            Assert.Equal(Tell(expected.DirectiveValues), Tell(result.DirectiveValues));
        }
    }

    private static ValidationOptions Options(ISchema schema, GraphQLDocument document, Dictionary<string, object?> variables) => new()
    {
        Schema = schema,
        Document = document,
        Operation = document.Definitions.OfType<GraphQLOperationDefinition>().First(),
        Variables = new Inputs(variables),
        Extensions = Inputs.Empty,
        Metrics = Metrics.None,
        Rules = [],
    };

    private static string Tell(ExecutionErrors errors) =>
        string.Join('\n', errors.Select(error => $"{error.Message} {error.Code} {string.Join(',', error.Locations ?? [])}"));

    private static string Tell(Variables? variables) =>
        string.Join('\n', (variables ?? []).Select(variable => $"{variable.Name} {variable.IsDefault} {variable.ValueSpecified} {Tell(variable.Value)}"));

    private static string Tell(IReadOnlyDictionary<GraphQLField, IDictionary<string, ArgumentValue>>? fields) => string.Join('\n',
        (fields ?? new Dictionary<GraphQLField, IDictionary<string, ArgumentValue>>())
            .Select(field => $"{field.Key.Location} {field.Key.Name} {Tell(field.Value)}").Order(StringComparer.Ordinal));

    private static string Tell(IReadOnlyDictionary<ASTNode, IDictionary<string, DirectiveInfo>>? nodes) => string.Join('\n',
        (nodes ?? new Dictionary<ASTNode, IDictionary<string, DirectiveInfo>>())
            .Select(node => $"{node.Key.Location} {string.Join(',', node.Value.Select(directive => $"{directive.Key} {Tell(directive.Value.Arguments)}"))}")
            .Order(StringComparer.Ordinal));

    private static string Tell(IDictionary<string, ArgumentValue> arguments) =>
        string.Join(',', arguments.Select(argument => $"{argument.Key} {argument.Value.Source} {Tell(argument.Value.Value)}"));

    private static string Tell(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        IDictionary<string, object?> members => $"{{{string.Join(',', members.Select(member => $"{member.Key}:{Tell(member.Value)}"))}}}",
        System.Collections.IEnumerable items => $"[{string.Join(',', items.Cast<object?>().Select(Tell))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>Arguments of every kind.</summary>
    private sealed class ValuesSchema : Schema
    {
        public ValuesSchema()
        {
            var record = new InputObjectGraphType { Name = "Record" };
            record.Field<NonNullGraphType<IntGraphType>>("must");
            record.Field<StringGraphType>("may");
            record.Field<ListGraphType<NonNullGraphType<EnumerationGraphType<Season>>>>("seasons").DefaultValue(new[] { Season.Summer });
            record.AddField(new FieldType { Name = "inner", ResolvedType = record });
            Query = Workbench.Object("Query", query =>
            {
                query.Field<StringGraphType>("strict").Argument<NonNullGraphType<IntGraphType>>("n");
                query.Field<StringGraphType>("list").Argument<ListGraphType<IntGraphType>>("n");
                query.Field<StringGraphType>("defaults")
                    .Argument<NonNullGraphType<IntGraphType>>("n", argument => argument.DefaultValue = 7)
                    .Argument<EnumerationGraphType<Season>>("season", argument => argument.DefaultValue = Season.Summer);
                query.AddField(new FieldType
                {
                    Name = "records",
                    ResolvedType = query,
                    Arguments = new QueryArguments(
                        new QueryArgument(record) { Name = "one" },
                        new QueryArgument(new ListGraphType(new NonNullGraphType(record))) { Name = "many" },
                        new QueryArgument(new Choice()) { Name = "choice" }),
                });
                query.Field<UnionOfOne>("union").Argument<FloatGraphType>("ratio");
            });
        }
    }

    private sealed class Choice : InputObjectGraphType
    {
        public Choice()
        {
            Name = "Choice";
            IsOneOf = true;
            Field<IntGraphType>("number");
            Field<StringGraphType>("text");
        }
    }

    private sealed class UnionOfOne : UnionGraphType
    {
        public UnionOfOne()
        {
            Name = "One";
            Type<Only>();
            ResolveType = _ => null;
        }
    }

    private sealed class Only : ObjectGraphType
    {
        public Only()
        {
            Name = "Only";
            Field<StringGraphType>("strict").Argument<NonNullGraphType<StringGraphType>>("s");
            Field<UnionOfOne>("union");
        }
    }
}
