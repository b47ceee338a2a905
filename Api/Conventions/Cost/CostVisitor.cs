using CustomerGraph.Conventions.Execution;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Utilities;

namespace CustomerGraph.Conventions.Cost;

/// <summary>Gives the fields of a schema that load something their weight, where none is declared.</summary>
/// <remarks>
/// A field loads something when it has a resolver of its own and gives objects; one that gives a scalar is taken to read
/// its source, except at the roots of operations, where there is none.
/// </remarks>
internal sealed class CostVisitor : BaseSchemaNodeVisitor
{
    /// <inheritdoc/>
    public override void VisitObjectFieldDefinition(FieldType field, IObjectGraphType type, ISchema schema)
    {
        var isIntrospection = type.Name.StartsWith("__", StringComparison.Ordinal);
        if (!isIntrospection && field.DeclaredWeight() is null && HasOwnResolver(field) && (GivesObjects(field) || IsRoot(type, schema)))
        {
            field.Costs(Weights.Loading);
        }
    }

    private static bool HasOwnResolver(FieldType field) =>
        field.StreamResolver is not null
        || (field.Resolver is not (null or PureField or NameFieldResolver or SourceFieldResolver)
            && !(field.Resolver.GetType() is { IsGenericType: true } type
                && type.GetGenericTypeDefinition() == typeof(ExpressionFieldResolver<,>)));

    private static bool GivesObjects(FieldType field) => field.ResolvedType?.GetNamedType() is IComplexGraphType or UnionGraphType;

    private static bool IsRoot(IObjectGraphType type, ISchema schema) =>
        ReferenceEquals(type, schema.Query) || ReferenceEquals(type, schema.Mutation) || ReferenceEquals(type, schema.Subscription);
}
