using GraphQL;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Scalars;

internal static class ScalarSpecification
{
    /// <summary>Names the document that specifies the scalar.</summary>
    public static void SpecifiedBy(this ScalarGraphType scalar, string url) =>
        scalar.ApplyDirective(SpecifiedByDirective.DirectiveName, SpecifiedByDirective.Url, url);
}
