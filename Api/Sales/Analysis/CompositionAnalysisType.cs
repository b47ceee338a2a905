using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Domain.Sales;
using GraphQL.Types;

namespace CustomerGraph.Api.Sales.Analysis;

/// <summary>CompositionAnalysis: what the sales are made up of.</summary>
internal sealed class CompositionAnalysisType : ObjectGraphType<CompositionResult>
{
    /// <summary>The type.</summary>
    public CompositionAnalysisType()
    {
        Name = "CompositionAnalysis";
        Description = "What the sales are made up of, group by group, 客戶構成分析.";
        this.Requires(Policies.Analyses);
        Field<NonNullGraphType<EnumType<SalesDimension>>>("by").Description("By what they are grouped.").Pure(composition => composition.By);
        Field<NonNullGraphType<DecimalType>>("total").Description("All net sales; the groups add up to it.").Pure(composition => composition.Analysis.Total.Value);
        Field<DecimalType>("largeCustomerShare").Description("The share of the large customers, 大客戶: those of class A by the default policy. Null when nobody has net sales above zero.")
            .Pure(composition => composition.Analysis.LargeCustomerShare.Value);
        Field<NonNullGraphType<ConcentrationType>>("concentration").Description("How unevenly the sales are spread over customers.")
            .PureFunc((composition, _) => composition.Analysis.Concentration);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<CompositionGroupType>>>>("groups")
            .Description("The groups, largest net sales first, equal ones by key.").PureFunc((composition, _) => composition.Analysis.Groups);
    }
}
