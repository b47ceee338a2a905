using GraphQL.Types;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Scalars;

/// <summary><c>@specifiedBy</c>: where the form of a scalar is specified.</summary>
public sealed class SpecifiedByDirective : Directive
{
    internal const string DirectiveName = "specifiedBy";
    internal const string Url = "url";

    /// <summary>The directive as the GraphQL specification defines it.</summary>
    public SpecifiedByDirective()
        : base(DirectiveName, DirectiveLocation.Scalar)
    {
        Description = "Exposes a URL that specifies the behavior of this scalar.";
        Arguments = new QueryArguments(new QueryArgument<NonNullGraphType<StringGraphType>>
        {
            Name = Url,
            Description = "The URL that specifies the behavior of this scalar.",
        });
    }
}
