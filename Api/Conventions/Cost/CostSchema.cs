using GraphQL.Types;

namespace CustomerGraph.Conventions.Cost;

/// <summary>Makes a schema one whose operations have a cost.</summary>
public static class CostSchema
{
    /// <summary>Defines <c>@cost</c> and <c>@listSize</c>, and has fields weighed that load something.</summary>
    public static TSchema WithCosts<TSchema>(this TSchema schema)
        where TSchema : ISchema
    {
        schema.Directives.Register(new CostDirective(), new ListSizeDirective());
        schema.RegisterVisitor(new CostVisitor());

        return schema;
    }
}
