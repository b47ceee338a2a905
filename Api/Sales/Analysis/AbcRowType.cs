using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Domain.Sales;
using GraphQL.Types;

namespace CustomerGraph.Api.Sales.Analysis;

/// <summary>AbcRow: the place of one customer or product in the ranking.</summary>
internal sealed class AbcRowType : ObjectGraphType<RankedRow>
{
    /// <summary>The type.</summary>
    public AbcRowType()
    {
        Name = "AbcRow";
        Description = "The place of one customer or product in an ABC analysis.";
        Field<NonNullGraphType<IntGraphType>>("rank").Description("Its position, from 1.").Pure(ranked => ranked.Row.Rank);
        Field<NonNullGraphType<EnumType<AbcClass>>>("class").Description("Its class.").Pure(ranked => ranked.Row.Class);
        Field<NonNullGraphType<StringGraphType>>("code").Description("Its code.").Pure(ranked => ranked.Row.Code);
        Field<NonNullGraphType<StringGraphType>>("name").Description("Its name.").Pure(ranked => ranked.Row.Name);
        Field<NonNullGraphType<DecimalType>>("net").Description("Its net sales.").Pure(ranked => ranked.Row.Net.Value);
        Field<DecimalType>("share").Description("Its share of the total of the ranked; null where it is unranked.").Pure(ranked => ranked.Row.Share.Value);
        Field<DecimalType>("cumulativeShare").Description("The share of all up to and including it; null where it is unranked.").Pure(ranked => ranked.Row.CumulativeShare.Value);
    }
}
