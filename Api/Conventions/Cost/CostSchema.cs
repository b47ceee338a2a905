using GraphQL;
using GraphQL.DI;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Cost;

/// <summary>Makes a schema one whose operations have a cost.</summary>
public static class CostSchema
{
    /// <summary>Defines <c>@cost</c> and <c>@listSize</c>, and has fields weighed that load something.</summary>
    public static IGraphQLBuilder AddCosts(this IGraphQLBuilder builder) => builder.ConfigureSchema(schema => schema.UseCosts());

    /// <summary>The same for a schema that is built by hand, before it is initialised.</summary>
    public static void UseCosts(this ISchema schema)
    {
        if (schema.Directives.Find(CostDirective.DirectiveName) is null)
        {
            schema.Directives.Register(new CostDirective(), new ListSizeDirective());
            schema.RegisterVisitor(new CostVisitor());
        }
    }
}
