using GraphQL.Types;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Cost;

/// <summary><c>@listSize</c>: how long a list is in the cost of an operation.</summary>
/// <remarks>Source: The GraphQL Cost Directives Specification (IBM, draft), "The List Size Directive".</remarks>
public sealed class ListSizeDirective : Directive
{
    internal const string DirectiveName = "listSize";
    internal const string AssumedSize = "assumedSize";
    internal const string SlicingArguments = "slicingArguments";
    internal const string SlicingArgumentDefaultValue = "slicingArgumentDefaultValue";
    internal const string SizedFields = "sizedFields";
    internal const string RequireOneSlicingArgument = "requireOneSlicingArgument";

    /// <summary>The directive as the specification defines it, with Hot Chocolate's default value.</summary>
    public ListSizeDirective()
        : base(DirectiveName, DirectiveLocation.FieldDefinition)
    {
        Description = "How long a list is in the cost of an operation.";
        Arguments = new QueryArguments(
            new QueryArgument<IntGraphType>
            {
                Name = AssumedSize,
                Description = "Its length when no argument says it; the most that is given where arguments say it.",
            },
            new QueryArgument<ListGraphType<NonNullGraphType<StringGraphType>>>
            {
                Name = SlicingArguments,
                Description = "The arguments that say how long it is.",
            },
            new QueryArgument<IntGraphType>
            {
                Name = SlicingArgumentDefaultValue,
                Description = "Its length when none of the arguments is given.",
            },
            new QueryArgument<ListGraphType<NonNullGraphType<StringGraphType>>>
            {
                Name = SizedFields,
                Description = "The fields below that are the list, where the field itself is not.",
            },
            new QueryArgument<BooleanGraphType>
            {
                Name = RequireOneSlicingArgument,
                Description = "Whether exactly one of the arguments must be given.",
                DefaultValue = true,
            });
    }
}
