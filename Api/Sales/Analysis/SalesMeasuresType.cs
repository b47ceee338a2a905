using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Domain.Sales;
using GraphQL.Types;

namespace CustomerGraph.Api.Sales.Analysis;

/// <summary>SalesMeasures: what some sales come to.</summary>
internal sealed class SalesMeasuresType : ObjectGraphType<SalesMeasures>
{
    /// <summary>The type.</summary>
    public SalesMeasuresType()
    {
        Name = "SalesMeasures";
        Description = "What some sales come to, returns taken away.";
        this.Requires(Policies.Analyses);
        Field<NonNullGraphType<DecimalType>>("net").Description("Net sales, 銷售額.").Pure(measures => measures.Net.Value);
        Field<NonNullGraphType<DecimalType>>("cost").Description("What the goods cost the company, 成本.").Pure(measures => measures.Cost.Value);
        Field<NonNullGraphType<DecimalType>>("profit").Description("Net sales less cost, 毛利.").Pure(measures => measures.Profit.Value);
        Field<DecimalType>("marginRate").Description("Profit / net sales, 毛利率; null where net sales are not above zero.").Pure(measures => measures.MarginRate.Value);
        Field<NonNullGraphType<DecimalType>>("quantity").Description("How much, in the products' own units.").Pure(measures => measures.Quantity.Value);
        Field<NonNullGraphType<LongType>>("lines").Description("How many lines of documents.").Pure(measures => measures.Lines);
        Field<NonNullGraphType<LongType>>("documents").Description("How many documents.").Pure(measures => measures.Documents);
        Field<NonNullGraphType<LongType>>("customers").Description("How many customers.").Pure(measures => measures.Customers);
    }
}
