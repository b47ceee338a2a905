using GraphQL.Types;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Cost;

/// <summary><c>@cost</c>: what a field, an argument or a type weighs.</summary>
/// <remarks>Source: The GraphQL Cost Directives Specification (IBM, draft), "The Cost Directive".</remarks>
public sealed class CostDirective : Directive
{
    internal const string DirectiveName = "cost";
    internal const string Weight = "weight";

    /// <summary>The directive as the specification defines it.</summary>
    public CostDirective()
        : base(
            DirectiveName,
            DirectiveLocation.ArgumentDefinition,
            DirectiveLocation.Enum,
            DirectiveLocation.FieldDefinition,
            DirectiveLocation.InputFieldDefinition,
            DirectiveLocation.Object,
            DirectiveLocation.Scalar)
    {
        Description = "What a field, an argument or a type weighs in the cost of an operation.";
        Arguments = new QueryArguments(new QueryArgument<NonNullGraphType<StringGraphType>>
        {
            Name = Weight,
            Description = "A decimal number.",
        });
    }
}
