using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Domain.Sales;
using GraphQL.Types;

namespace CustomerGraph.Api.Sales.Analysis;

/// <summary>CompositionRow: one customer's part in a group.</summary>
internal sealed class CompositionRowType : ObjectGraphType<CompositionRow>
{
    /// <summary>The type.</summary>
    public CompositionRowType()
    {
        Name = "CompositionRow";
        Description = "One customer's part in a group.";
        this.Requires(Policies.Analyses);
        Field<NonNullGraphType<StringGraphType>>("code").Description("The customer's code.").Pure(row => row.Code);
        Field<NonNullGraphType<StringGraphType>>("name").Description("The customer's name.").Pure(row => row.Name);
        Field<NonNullGraphType<DecimalType>>("net").Description("What it bought within the group.").Pure(row => row.Net.Value);
        Field<DecimalType>("share").Description("Its share of the group's customers with net sales above zero; null where it is none.").Pure(row => row.Share.Value);
    }
}
