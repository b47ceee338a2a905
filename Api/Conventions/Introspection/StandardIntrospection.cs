using CustomerGraph.Conventions.Scalars;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Utilities;

namespace CustomerGraph.Conventions.Introspection;

/// <summary>What the introspection of the GraphQL specification has and the engine's lacks.</summary>
/// <remarks>
/// <c>__Type.specifiedByURL</c> and the argument <c>includeDeprecated</c> of <c>__Directive.args</c>; without them the
/// full introspection query of graphql-js is refused. Source: GraphQL specification, Introspection.
/// </remarks>
internal sealed class StandardIntrospection : BaseSchemaNodeVisitor
{
    private const string SpecifiedByUrl = "specifiedByURL";
    private const string IncludeDeprecated = "includeDeprecated";

    /// <inheritdoc/>
    public override void VisitObject(IObjectGraphType type, ISchema schema)
    {
        switch (type.Name)
        {
            case "__Type" when !type.HasField(SpecifiedByUrl):
                type.AddField(SpecifiedBy(schema));
                break;
            case "__Directive" when type.Fields.Find("args") is { } arguments:
                HideDeprecated(arguments, schema);
                break;
        }
    }

    private static FieldType SpecifiedBy(ISchema schema) => new()
    {
        Name = SpecifiedByUrl,
        Description = "Where a custom scalar is specified.",
        ResolvedType = schema.AllTypes["String"],
        Resolver = new FuncFieldResolver<string>(context => context.Source is ScalarGraphType scalar
            ? scalar.FindAppliedDirective(SpecifiedByDirective.DirectiveName)?.FindArgument(SpecifiedByDirective.Url)?.Value as string
            : null),
    };

    private static void HideDeprecated(FieldType field, ISchema schema)
    {
        var include = new QueryArgument(schema.AllTypes["Boolean"]!) { Name = IncludeDeprecated, DefaultValue = false };
        field.Arguments = new QueryArguments(include);
        field.Resolver = new FuncFieldResolver<Directive, IEnumerable<QueryArgument>>(context =>
        {
            var all = context.GetArgument<bool>(IncludeDeprecated);
            return (context.Source.Arguments ?? []).Where(argument => all || string.IsNullOrWhiteSpace(argument.DeprecationReason));
        });
    }
}
