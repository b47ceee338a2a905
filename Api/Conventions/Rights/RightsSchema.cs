using GraphQL;
using GraphQL.DI;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Rights;

/// <summary>Makes a schema one whose policies are kept.</summary>
public static class RightsSchema
{
    /// <summary>Has the policies of the schema kept, once it is known what its fields cost.</summary>
    public static IGraphQLBuilder AddRights(this IGraphQLBuilder builder) => builder.ConfigureSchema(schema => schema.UseRights());

    /// <summary>The same for a schema that is built by hand, before it is initialised; costs come first.</summary>
    public static void UseRights(this ISchema schema) => schema.RegisterVisitor(new RightsVisitor());
}
