using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Domain.Sales;
using GraphQL.Types;

namespace CustomerGraph.Api.Sales.Analysis;

/// <summary>AbcClassSummary: what the members of a class bring together.</summary>
internal sealed class AbcClassSummaryType : ObjectGraphType<AbcClassSummary>
{
    /// <summary>The type.</summary>
    public AbcClassSummaryType()
    {
        Name = "AbcClassSummary";
        Description = "What the members of one class bring together.";
        this.Requires(Policies.Analyses);
        Field<NonNullGraphType<EnumType<AbcClass>>>("class").Description("The class.").Pure(summary => summary.Class);
        Field<NonNullGraphType<IntGraphType>>("count").Description("How many members it has.").Pure(summary => summary.Count);
        Field<NonNullGraphType<DecimalType>>("net").Description("Their net sales.").Pure(summary => summary.Net.Value);
        Field<DecimalType>("share").Description("Their share of the total of the ranked; null for the unranked.").Pure(summary => summary.Share.Value);
    }
}
