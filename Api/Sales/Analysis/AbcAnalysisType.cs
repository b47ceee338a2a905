using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Domain.Sales;
using GraphQL.Types;

namespace CustomerGraph.Api.Sales.Analysis;

/// <summary>AbcAnalysis: the few, the middle and the many.</summary>
internal sealed class AbcAnalysisType : ObjectGraphType<AbcResult>
{
    /// <summary>The type.</summary>
    public AbcAnalysisType()
    {
        Name = "AbcAnalysis";
        Description = "Customers or products by net sales, largest first, cut into the few (A), the middle (B) and the many (C).";
        this.Requires(Policies.Analyses);
        Field<NonNullGraphType<AbcPolicyType>>("policy").Description("The terms that produced this answer.").PureFunc((abc, _) => abc.Analysis.Policy);
        Field<NonNullGraphType<DecimalType>>("total")
            .Description("The net sales of the ranked, of which all shares are; 0 when there are none.")
            .Pure(abc => abc.Analysis.Total.Value);
        Field<StringGraphType>("reason").Description("Why there are no classes; null when there are.")
            .PureFunc((abc, _) => abc.Analysis.Reason.MatchUnsafe(reason => reason.Sentence, () => null));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<AbcClassSummaryType>>>>("classes")
            .Description("A, B, C and the unranked, in this order.").PureFunc((abc, _) => abc.Analysis.Classes);

        var rows = Field<NonNullGraphType<ListGraphType<NonNullGraphType<AbcRowType>>>>("rows")
            .Description("The ranking, largest first, equal amounts by code; the unranked at its end.");
        rows.Arguments(RowSlice.Arguments());
        rows.Argument<EnumType<AbcClass>>("class", "Only the rows of this class.");
        rows.PureFunc((abc, arguments) => RowSlice
            .Of(arguments.Get<AbcClass?>("class") is { } only ? abc.Analysis.RowsOf(only) : abc.Analysis.Rows, arguments)
            .Select(row => new RankedRow(abc.Subject, row, abc.Ids[row.Code])));
    }
}
