using GraphQL.Types;

namespace CustomerGraph.Conventions.Rights;

/// <summary>Goes through a schema field by field, to see which policy each has.</summary>
public static class PolicyWalk
{
    /// <summary>All fields of all object types, mutations among them; those of introspection are left out.</summary>
    public static IReadOnlyList<PolicedField> Fields(ISchema schema)
    {
        schema.Initialize();

        return
        [
            .. schema.AllTypes.OfType<IObjectGraphType>()
                .Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal))
                .OrderBy(type => type.Name, StringComparer.Ordinal)
                .SelectMany(type => type.Fields.Select(field => new PolicedField(type.Name, field.Name, type.PolicyOf(field)))),
        ];
    }

    /// <summary>The fields that nobody has thought of, as in <c>Customer.phone</c>: everybody may read them.</summary>
    public static IReadOnlyList<string> Unpoliced(ISchema schema) =>
        [.. Fields(schema).Where(field => field.Policy is null).Select(field => field.Coordinate)];
}
