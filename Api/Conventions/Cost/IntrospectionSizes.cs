using GraphQL.Types;

namespace CustomerGraph.Conventions.Cost;

/// <summary>How long the lists are that describe a schema: of each kind the mean, so that all together are counted right.</summary>
internal sealed class IntrospectionSizes
{
    private readonly Dictionary<FieldType, double> sizes = [];

    /// <summary>Counts a schema.</summary>
    public IntrospectionSizes(ISchema schema)
    {
        var types = schema.AllTypes.Distinct().ToList();
        var fields = types.OfType<IComplexGraphType>().Where(type => type is not IInputObjectGraphType)
            .SelectMany(type => type.Fields).ToList();
        Describe(types, "__Schema", "types", types.Count);
        Describe(types, "__Schema", "directives", schema.Directives.Count);
        Describe(types, "__Type", "fields", Mean(fields.Count, types.Count));
        Describe(types, "__Type", "inputFields", Mean(types.OfType<IInputObjectGraphType>().Sum(type => type.Fields.Count), types.Count));
        Describe(types, "__Type", "enumValues", Mean(types.OfType<EnumerationGraphType>().Sum(type => type.Values.Count), types.Count));
        Describe(types, "__Type", "interfaces", Mean(types.OfType<IImplementInterfaces>().Sum(type => type.ResolvedInterfaces.Count), types.Count));
        Describe(types, "__Type", "possibleTypes", Mean(types.OfType<IAbstractGraphType>().Sum(type => type.PossibleTypes.Count), types.Count));
        Describe(types, "__Field", "args", Mean(fields.Sum(field => field.Arguments?.Count ?? 0), fields.Count));
        Describe(types, "__Directive", "args", Mean(schema.Directives.Sum(directive => directive.Arguments?.Count ?? 0), schema.Directives.Count));
    }

    /// <summary>How long the list of a field of introspection is.</summary>
    public double Of(FieldType field) => sizes.GetValueOrDefault(field, 1);

    private void Describe(IEnumerable<IGraphType> types, string type, string field, double size)
    {
        if (types.FirstOrDefault(candidate => candidate.Name == type) is IComplexGraphType described
            && described.GetField(field) is { } definition)
        {
            sizes[definition] = size;
        }
    }

    private static double Mean(int count, int of) => of == 0 ? 0 : (double)count / of;
}
