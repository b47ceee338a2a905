using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Execution.Nodes;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Tests.Execution.Garden;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Conventions.Tests.Rights;

/// <summary>Guards cost nodes only where something may be refused.</summary>
public sealed class CompiledRightsExamples
{
    private static readonly string[] Texts = ["1", "2", "3", "4"];
    private static readonly Policy Open = new("OPEN", "some");
    private static readonly Policy Mixed = new("MIXED", "some of some");

    [Theory]
    [InlineData(Verdict.Allowed, Verdict.Allowed, 0)]
    [InlineData(Verdict.Allowed, Verdict.DependsOnRow, 2)]
    [InlineData(Verdict.Allowed, Verdict.NotAuthorized, 4)]
    [InlineData(Verdict.NotAuthorized, Verdict.Allowed, 4)]
    public async Task What_may_be_read_is_written_without_nodes(Verdict open, Verdict mixed, int nodes)
    {
        using var result = await ExecuteAsync(open, mixed);
        var root = (ObjectExecutionNode)result.Data.Root;
        var list = (WrittenListNode)root.SubFields![0];

        Assert.NotNull(list.Slice.Sink);
        Assert.Equal(nodes, list.Items!.OfType<WrittenObjectNode>().Sum(item => item.SubFields!.Length));
        Assert.Equal(nodes, result.Errors);
    }

    private static async Task<Outcome> ExecuteAsync(Verdict open, Verdict mixed)
    {
        var number = new ObjectGraphType { Name = "Number" };
        number.AddField(new FieldType { Name = "open", ResolvedType = new StringGraphType() }).PureFunc<string>((text, _) => text).Requires(Open);
        number.AddField(new FieldType { Name = "mixed", ResolvedType = new StringGraphType() }).PureFunc<string>((text, _) => text).Requires(
            Mixed.ForRow<string>((_, _) => new((text, _) => int.Parse(text, null) % 2 == 0), (text, field) => new GuardedPart("Number", text, field)));

        var query = new ObjectGraphType { Name = "Query" };
        query.AddField(new FieldType { Name = "numbers", ResolvedType = new ListGraphType(number) }).PureFunc<object>((_, _) => Texts);

        var schema = new Schema { Query = query };
        schema.UseRights();
        await using var services = new ServiceCollection().AddSingleton<IPolicyJudge>(new Judge(open, mixed)).BuildServiceProvider();
        var result = await GardenAnswers.Execute(new ExecutionOptions { Schema = schema, Query = "{ numbers { open mixed } }", RequestServices = services });

        return new Outcome((ResultData)result.Data!, result.Errors?.Count ?? 0);
    }

    private sealed record Outcome(ResultData Data, int Errors) : IDisposable
    {
        public void Dispose() => Data.Dispose();
    }

    private sealed class Judge(Verdict open, Verdict mixed) : IPolicyJudge
    {
        Verdict IPolicyJudge.Judge(Policy policy) => policy == Open ? open : mixed;
    }
}
