using GraphQL;
using GraphQL.Types;

namespace CustomerGraph.Api.Tests.Access.Roles;

/// <summary>Every condition and every order of the lists of the root, tried by everybody, one reference deep.</summary>
public sealed class ComparisonSweep(RoleServer server) : IClassFixture<RoleServer>
{
    private static readonly string[] Arguments = ["where", "order"];

    [Theory]
    [MemberData(nameof(Asker.Names), MemberType = typeof(Asker))]
    public async Task Rows_are_chosen_and_ordered_exactly_by_what_may_be_read_of_all_of_them(string name)
    {
        var asker = Asker.Parse(name);
        var table = new SchemaTable(server.Schema);
        var comparisons = Lists().SelectMany(list => Comparisons(list.Field, list.Row)).ToList();
        var answers = await server.AskAsync(asker, comparisons.Select(comparison => comparison.Query));

        Assert.True(comparisons.Count > 200, $"Only {comparisons.Count} comparisons were found.");
        Assert.All(comparisons.Zip(answers), pair =>
        {
            var ((query, root, compared), answer) = pair;
            var isAllowed = table.MayRead(asker, "Query", root) && compared.All(part => table.MayCompare(asker, part.Type, part.Field));

            Assert.True(
                Refusals.Of(answer).SequenceEqual(isAllowed ? [] : [$"{Refusals.CodeFor(asker)} {root}"]),
                $"{asker} asks {query}: {answer.ToJsonString()}");
            Assert.True(answer.AsObject().ContainsKey("data"), $"{query} was not understood: {answer.ToJsonString()}");
        });
    }

    /// <summary>The connections of the root, with the type of their rows.</summary>
    private IEnumerable<(FieldType Field, IObjectGraphType Row)> Lists() =>
        from field in server.Schema.Query.Fields
        where field.Arguments?.Find("where") is not null
        let connection = (IObjectGraphType)field.ResolvedType!.GetNamedType()
        where connection.GetField("nodes") is not null
        select (field, (IObjectGraphType)connection.GetField("nodes")!.ResolvedType!.GetNamedType());

    private static IEnumerable<(string Query, string Root, IReadOnlyList<(string Type, string Field)> Compared)> Comparisons(FieldType list, IObjectGraphType row) =>
        from argument in Arguments
        from part in Parts((IInputObjectGraphType)list.Arguments!.Find(argument)!.ResolvedType!.GetNamedType(), row, depth: 1)
        select ($"{{ {list.Name}(first: 1, {argument}: {{ {part.Written} }}) {{ nodes {{ __typename }} }} }}", list.Name, part.Compared);

    private static IEnumerable<(string Written, IReadOnlyList<(string Type, string Field)> Compared)> Parts(
        IInputObjectGraphType input, IObjectGraphType row, int depth)
    {
        foreach (var field in input.Fields.Where(field => row.GetField(field.Name) is not null))
        {
            var compared = (row.Name, field.Name);
            var below = RowOf(row.GetField(field.Name)!);

            switch (field.ResolvedType!.GetNamedType())
            {
                case IInputObjectGraphType lists when lists.Fields.Find("any") is not null:
                    yield return ($"{field.Name}: {{ any: true }}", [compared]);
                    foreach (var inner in depth == 0 ? [] : Parts((IInputObjectGraphType)lists.Fields.Find("some")!.ResolvedType!.GetNamedType(), below!, depth - 1))
                    {
                        yield return ($"{field.Name}: {{ some: {{ {inner.Written} }} }}", [compared, .. inner.Compared]);
                    }

                    break;
                case IInputObjectGraphType references when below is not null:
                    foreach (var inner in depth == 0 ? [] : Parts(references, below, depth - 1))
                    {
                        yield return ($"{field.Name}: {{ {inner.Written} }}", [compared, .. inner.Compared]);
                    }

                    break;
                case IInputObjectGraphType operators:
                    yield return ($"{field.Name}: {{ {operators.Fields.First(by => by.Name is not ("and" or "or")).Name}: null }}", [compared]);
                    break;
                default:
                    yield return ($"{field.Name}: DESC", [compared]);
                    break;
            }
        }
    }

    /// <summary>The rows that a field of a row leads to; null for a column.</summary>
    private static IObjectGraphType? RowOf(FieldType field) => field.ResolvedType!.GetNamedType() switch
    {
        IObjectGraphType connection when connection.GetField("nodes") is { } nodes => (IObjectGraphType)nodes.ResolvedType!.GetNamedType(),
        IObjectGraphType row => row,
        _ => null,
    };
}
