using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CustomerGraph.Conventions.Rights;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace CustomerGraph.Conventions.Execution.Plans;

/// <summary>Makes of selection sets and an object type the steps that write an object.</summary>
internal static class SelectionCompiler
{
    /// <summary>Collects and merges the fields, and finds for each the shortest way to write it.</summary>
    /// <exception cref="InvalidOperationException">The document asks for a field that the type does not have.</exception>
    public static TypedSelection Compile(
        OperationPlan plan, IObjectGraphType type, GraphQLSelectionSet[] sets, ExecutionContext context)
    {
        var collector = new FieldCollector(context, type);
        foreach (var set in sets)
        {
            collector.Add(set);
        }

        var fields = new PlannedField[collector.Fields.Count];
        var steps = new List<WriteStep>(fields.Length);
        var constant = new StringBuilder("{");
        for (var index = 0; index < fields.Length; index++)
        {
            var (name, places, definition) = collector.Fields[index];
            var field = fields[index] = Plan(plan, name, places, definition);
            constant.Append(index == 0 ? "" : ",").Append(Quote(name)).Append(':');
            if (ReferenceEquals(definition, context.Schema.TypeNameMetaFieldType))
            {
                constant.Append(Quote(type.Name));
                continue;
            }

            steps.Add(Step(Encoding.UTF8.GetBytes(constant.ToString()), field, context));
            constant.Clear();
        }

        var tail = Encoding.UTF8.GetBytes(constant.Append('}').ToString());
        return new TypedSelection(type, fields, [.. steps], tail, steps.Count(step => step.Splices));
    }

    private static PlannedField Plan(OperationPlan plan, string name, List<GraphQLField> places, FieldType definition)
    {
        var first = places[0];
        var sets = places.Select(place => place.SelectionSet).OfType<GraphQLSelectionSet>().Distinct().ToArray();
        var below = sets.Length == 0 ? null : plan.Below(sets);
        return new PlannedField(name, first, places.Count == 1 ? first : Merge(first, sets), definition, below);
    }

    private static MergedField Merge(GraphQLField first, GraphQLSelectionSet[] sets) => new(first.Name)
    {
        Alias = first.Alias,
        Arguments = first.Arguments,
        Directives = first.Directives,
        Location = first.Location,
        SelectionSet = sets.Length == 0 ? null : new GraphQLSelectionSet(sets.SelectMany(set => set.Selections).Distinct().ToList()),
    };

    private static WriteStep Step(byte[] prefix, PlannedField field, ExecutionContext context)
    {
        var guard = FieldGuard.Of(field.Definition);
        var resolver = guard is null ? field.Definition.Resolver : OperationRights.Of(context).MayRead(guard) ? guard.Inner : null;
        if (resolver is not PureField pure)
        {
            return new WriteStep(prefix, field, null, null, Splices: true, null);
        }

        var leaf = field.Shape is Shape.Leaf { Scalar: var scalar } ? pure.WriterFor(scalar) : null;
        var splices = field.Below?.Splices(field.Shape.Type.GetNamedType(), context) ?? false;
        return new WriteStep(prefix, field, pure, leaf, splices || guard?.Row is not null, guard?.Row is null ? null : guard);
    }

    private static string Quote(string name) => $"\"{JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
