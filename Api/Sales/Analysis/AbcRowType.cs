using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Sales;
using GraphQL.Types;

namespace CustomerGraph.Api.Sales.Analysis;

/// <summary>AbcRow: the place of one customer or product in the ranking.</summary>
internal sealed class AbcRowType : ObjectGraphType<RankedRow>
{
    /// <summary>The type.</summary>
    public AbcRowType(EntityModel entities)
    {
        Name = "AbcRow";
        Description = "The place of one customer or product in an ABC analysis.";
        this.Requires(Policies.Analyses);
        Field<NonNullGraphType<IntGraphType>>("rank").Description("Its position, from 1.").Pure(ranked => ranked.Row.Rank);
        Field<NonNullGraphType<EnumType<AbcClass>>>("class").Description("Its class.").Pure(ranked => ranked.Row.Class);
        Field<NonNullGraphType<StringGraphType>>("code").Description("Its code.").Pure(ranked => ranked.Row.Code);
        Field<NonNullGraphType<StringGraphType>>("name").Description("Its name.").Pure(ranked => ranked.Row.Name);
        Field<NonNullGraphType<DecimalType>>("net").Description("Its net sales.").Pure(ranked => ranked.Row.Net.Value);
        Field<DecimalType>("share").Description("Its share of the total of the ranked; null where it is unranked.").Pure(ranked => ranked.Row.Share.Value);
        Field<DecimalType>("cumulativeShare").Description("The share of all up to and including it; null where it is unranked.").Pure(ranked => ranked.Row.CumulativeShare.Value);
        this.Reference<RankedRow, CustomerRow, long>(
            entities, "customer", "The customer; null where products are ranked.", ranked => Id(ranked, AbcSubject.Customer), row => row.Id);
        this.Reference<RankedRow, ProductRow, long>(
            entities, "product", "The product; null where customers are ranked.", ranked => Id(ranked, AbcSubject.Product), row => row.Id);
    }

    private static long? Id(RankedRow ranked, AbcSubject subject) => ranked.Subject == subject ? ranked.Id : null;
}
