using CustomerGraph.Conventions.Execution;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Utilities;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Tests.Execution.Conformance;

/// <summary>A schema from its SDL, each field of which has the one value that its type has in the corpus.</summary>
internal static class ConformanceSchema
{
    /// <summary>Builds a schema.</summary>
    /// <param name="definitions">The SDL.</param>
    /// <param name="pure">Whether the fields are declared pure, or left to resolvers of the engine.</param>
    public static Schema Build(string definitions, bool pure)
    {
        var schema = new Builder().Build(definitions);
        schema.Initialize();
        foreach (var type in schema.AllTypes)
        {
            if (type is IObjectGraphType single && !type.Name.StartsWith("__", StringComparison.Ordinal))
            {
                foreach (var field in single.Fields)
                {
                    Wire(field, Value(field.ResolvedType!), pure);
                }
            }
        }

        return schema;
    }

    private static void Wire(FieldType field, object value, bool pure)
    {
        if (pure)
        {
            field.PureFunc<object>((_, _) => value);
        }
        else
        {
            field.Resolver = new FuncFieldResolver<object>(_ => value);
        }
    }

    private static object Value(IGraphType type) => type switch
    {
        NonNullGraphType nonNull => Value(nonNull.ResolvedType!),
        ListGraphType list => new[] { Value(list.ResolvedType!), Value(list.ResolvedType!) },
        EnumerationGraphType names => names.Values.First().Value!,
        IntGraphType => 2,
        FloatGraphType => 3.14,
        BooleanGraphType => true,
        IdGraphType => "id",
        ScalarGraphType => "str",
        UnionGraphType union => ByName(union)[0],
        IInterfaceGraphType general => ByName(general)[^1],
        _ => type,
    };

    private static List<IObjectGraphType> ByName(IAbstractGraphType type) =>
        [.. type.PossibleTypes.OrderBy(possible => possible.Name, StringComparer.Ordinal)];

    /// <summary>The value of an object is its type.</summary>
    private sealed class Builder : SchemaBuilder
    {
        protected override UnionGraphType ToUnionType(GraphQLUnionTypeDefinition unionDef)
        {
            var type = base.ToUnionType(unionDef);
            type.ResolveType = value => (IObjectGraphType)value;
            return type;
        }

        protected override InterfaceGraphType ToInterfaceType(GraphQLInterfaceTypeDefinition interfaceDef)
        {
            var type = base.ToInterfaceType(interfaceDef);
            type.ResolveType = value => (IObjectGraphType)value;
            return type;
        }
    }
}
