using System.Text.Json.Nodes;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Tests.Execution.Garden;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Tests.Execution;

public sealed class CompiledExecutionExamples
{
    private static readonly GardenSeed Garden = GardenSeed.Sow(seed: 5, flaws: 0);

    [Fact]
    public async Task A_field_is_pure_only_while_nothing_wraps_its_resolver()
    {
        var schema = Workbench.Schema(query => query.AddField(new FieldType { Name = "it", ResolvedType = It() }).Resolver = Always(1));
        schema.FieldMiddleware.Use(next => async context => await next(context) is string text ? text.ToUpperInvariant() : context.Source ?? 1);

        Assert.Equal("""{"data":{"it":{"name":"IT","text":"IT"}}}""", await Workbench.Ask(schema, "{ it { name text: name } }"));
    }

    [Fact]
    public async Task Resolvers_among_pure_fields_see_source_parent_arguments_subfields_and_path_as_ever()
    {
        var seen = "";
        var it = It();
        it.AddField(new FieldType
        {
            Name = "asked",
            ResolvedType = it,
            Arguments = new QueryArguments(new QueryArgument<IntGraphType> { Name = "plus" }),
            Resolver = new GraphQL.Resolvers.FuncFieldResolver<object>(context =>
            {
                seen = $"{context.Source} {context.ParentType.Name} {context.Parent!.FieldDefinition.Name} {context.GetArgument<int>("plus")} "
                    + $"{string.Join(',', context.SubFields!.Keys)} {string.Join('/', context.ResponsePath)}";
                return 2;
            }),
        });
        var schema = Workbench.Schema(query => query
            .AddField(new FieldType { Name = "its", ResolvedType = new ListGraphType(it) }).Resolver = Always(new object?[] { null, 7 }));

        var answer = await Workbench.Ask(schema, "{ all: its { name a: asked(plus: 3) { name } a: asked(plus: 3) { other: name name } name } }");

        Assert.Equal("""{"data":{"all":[null,{"name":"It","a":{"name":"It","other":"It"}}]}}""", answer);
        Assert.Equal("7 It its 3 name,other all/1/a", seen);
    }

    [Fact]
    public async Task Root_fields_of_a_mutation_run_one_after_the_other_with_all_that_is_below_them()
    {
        var steps = new List<string>();
        var slow = Workbench.Object("Slow", type => type.AddField(Step("below")));
        FieldType Step(string name, IGraphType? of = null) => new()
        {
            Name = name,
            ResolvedType = of ?? new StringGraphType(),
            Resolver = new GraphQL.Resolvers.FuncFieldResolver<object>(async context =>
            {
                var place = string.Join('/', context.ResponsePath);
                steps.Add($"+{place}");
                await Task.Delay(5);
                steps.Add($"-{place}");
                return "done";
            }),
        };
        var schema = new Schema
        {
            Query = Workbench.Object("Query", query => query.Field<StringGraphType>("none")),
            Mutation = Workbench.Object("Mutation", mutation => mutation.AddField(Step("change", slow))),
        };

        await Workbench.Ask(schema, "mutation { a: change { below } b: change { below } }");

        Assert.Equal("+a -a +a/below -a/below +b -b +b/below -b/below", string.Join(' ', steps));
    }

    [Theory]
    [InlineData("number")]
    [InlineData("numbers")]
    [InlineData("odd")]
    public async Task What_json_cannot_hold_is_an_error_of_its_field_and_the_rest_stands(string field)
    {
        foreach (var pure in new[] { true, false })
        {
            var it = Workbench.Object("Thing", type =>
            {
                type.Pure("name", new StringGraphType(), _ => "It");
                type.Pure("number", new FloatGraphType(), _ => double.NaN);
                type.Pure("numbers", new ListGraphType(new FloatGraphType()), _ => new[] { 1, double.PositiveInfinity });
                type.Pure("odd", new Odd(), _ => 1);
                foreach (var declared in type.Fields.Where(_ => !pure))
                {
                    declared.Resolver = new GraphQL.Resolvers.FuncFieldResolver<object>(((PureField)declared.Resolver!).ResolveAsync);
                }
            });
            var schema = Workbench.Schema(query => query.AddField(new FieldType { Name = "it", ResolvedType = it }).Resolver = Always(1));

            var answer = JsonNode.Parse(await Workbench.Ask(schema, $"{{ it {{ name {field} last: name }} }}"))!;

            Assert.Equal($$$"""{"it":{"name":"It","{{{field}}}":null,"last":"It"}}""", answer["data"]!.ToJsonString());
            Assert.Equal($"""["it","{field}"]""", answer["errors"]![0]!["path"]!.ToJsonString());
            Assert.Single(answer["errors"]!.AsArray());
        }
    }

    [Fact]
    public async Task Writing_a_long_list_ends_when_nobody_waits_for_it()
    {
        using var abandoned = new CancellationTokenSource();
        var read = 0;
        var it = Workbench.Object("Thing", type => type.Pure("name", new StringGraphType(), _ =>
        {
            read++;
            abandoned.Cancel();
            return "It";
        }));
        var schema = Workbench.Schema(query => query
            .AddField(new FieldType { Name = "its", ResolvedType = new ListGraphType(it) }).Resolver = Always(Enumerable.Range(0, 1000)));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => GardenAnswers.Execute(
            new ExecutionOptions { Schema = schema, Query = "{ its { name } }", CancellationToken = abandoned.Token }));
        Assert.Equal(1, read);
    }

    [Fact]
    public async Task A_pure_field_is_read_once_although_something_below_it_is_resolved()
    {
        var read = 0;
        var inner = Workbench.Object("Inner", type => type.Field<StringGraphType>("asked").Resolve(_ => "yes"));
        var it = Workbench.Object("Thing", type => type.Pure("inner", inner, _ => ++read));
        var schema = Workbench.Schema(query => query.AddField(new FieldType { Name = "it", ResolvedType = it }).Resolver = Always(1));

        Assert.Equal("""{"data":{"it":{"inner":{"asked":"yes"}}}}""", await Workbench.Ask(schema, "{ it { inner { asked } } }"));
        Assert.Equal(1, read);
    }

    [Fact]
    public async Task Unhandled_exceptions_reach_their_handler_once()
    {
        var handled = new List<string>();
        var flawed = GardenSeed.Sow(seed: 3, flaws: 40);

        var result = await GardenAnswers.Execute(new ExecutionOptions
        {
            Schema = GardenSchema.Instance,
            Root = flawed,
            Query = "{ plants { ... on Tree { risk neighbours { ... on Tree { risk } } } } }",
            UnhandledExceptionDelegate = context =>
            {
                handled.Add(string.Join('/', context.FieldContext!.ResponsePath));
                return Task.CompletedTask;
            },
        });

        Assert.NotEmpty(handled);
        Assert.Equal(handled, handled.Distinct());
        Assert.Equal(handled.Count, result.Errors!.Count);
    }

    [Fact]
    public async Task The_serializer_of_the_engine_writes_the_same_data()
    {
        var result = await GardenAnswers.Execute(new ExecutionOptions
        {
            Schema = GardenSchema.Instance,
            Root = Garden,
            Query = "{ plants { name label loaded { name plants { id } } resolved { __typename } } }",
        });

        Assert.Equal(GardenAnswers.Write(result), GardenAnswers.Serialize(result));
    }

    [Fact]
    public async Task Nothing_is_written_of_a_result_whose_memory_was_given_back()
    {
        var result = await GardenAnswers.Execute(new ExecutionOptions { Schema = GardenSchema.Instance, Root = Garden, Query = "{ tree { name } }" });
        var data = Assert.IsType<ResultData>(result.Data);

        data.Dispose();
        data.Dispose();

        Assert.Throws<ObjectDisposedException>(() => GardenAnswers.Write(result));
    }

    [Fact]
    public async Task A_result_may_be_nested_more_deeply_than_a_serializer_allows()
    {
        var query = string.Concat(Enumerable.Repeat("rows { bed { plants { ... on Tree { ", 12)) + "id" + string.Concat(Enumerable.Repeat("} } } }", 12));
        var tree = new Tree { Id = 8 };
        tree.Bed = new Bed { Id = 1, Plants = [tree] };
        tree.Rows = [[tree]];

        var answer = await GardenAnswers.OfLayer(new ExecutionOptions
        {
            Schema = GardenSchema.Instance,
            Root = Garden with { Plants = [tree] },
            Query = $"{{ tree {{ {query} }} }}",
        });

        Assert.Contains("""{"id":"8"}""", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("errors", answer.Body, StringComparison.Ordinal);
    }

    private static ObjectGraphType It() => Workbench.Object("It", type => type.Pure("name", new StringGraphType(), _ => "It"));

    private static GraphQL.Resolvers.FuncFieldResolver<object> Always(object value) => new(_ => value);

    private sealed class Odd : ScalarGraphType
    {
        public Odd() => Name = "Odd";

        public override object? ParseLiteral(GraphQLValue value) => null;

        public override object? ParseValue(object? value) => value is null ? null : typeof(Odd);
    }
}
