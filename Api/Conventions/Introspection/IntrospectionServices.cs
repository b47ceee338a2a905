using CustomerGraph.Conventions.Scalars;
using GraphQL;
using GraphQL.DI;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Introspection;

/// <summary>How a schema tells of itself.</summary>
public static class IntrospectionServices
{
    /// <summary>Lets every query for the schema that the specification knows be answered, with nothing of it left out.</summary>
    public static IGraphQLBuilder AddStandardIntrospection(this IGraphQLBuilder builder) =>
        builder.ConfigureSchema(schema => schema.UseStandardIntrospection());

    /// <summary>The same for a schema that is built by hand, before it is initialised.</summary>
    public static void UseStandardIntrospection(this ISchema schema)
    {
        schema.Features.DeprecationOfInputValues = true;
        schema.Features.RepeatableDirectives = true;
        schema.RegisterVisitor(new StandardIntrospection());
        if (schema.Directives.Find(SpecifiedByDirective.DirectiveName) is null)
        {
            schema.Directives.Register(new SpecifiedByDirective());
        }
    }
}
