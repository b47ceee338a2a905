using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Guard;

/// <summary>The rule that fields of one response name can be merged, in nearly linear time.</summary>
/// <remarks>
/// It stands for the engine's <c>OverlappingFieldsCanBeMerged</c>, which compares every pair, and decides the same for a
/// document that is valid otherwise; a document with other errors is not examined, for its types are not certain.
/// Source: GraphQL September 2025, 5.3.2 Field Selection Merging.
/// </remarks>
internal sealed class MergeableFields(GuardOptions limits) : ValidationRuleBase
{
    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) =>
        new(new MatchingNodeVisitor<GraphQLDocument>(leave: Examine));

    private void Examine(GraphQLDocument document, ValidationContext context)
    {
        if (context.HasErrors)
        {
            return;
        }

        var merge = new FieldMerge(context, limits);
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            merge.Examine(operation.SelectionSet, Root(context.Schema, operation.Operation));
        }
    }

    private static IObjectGraphType? Root(ISchema schema, OperationType operation) => operation switch
    {
        OperationType.Query => schema.Query,
        OperationType.Mutation => schema.Mutation,
        _ => schema.Subscription,
    };
}
