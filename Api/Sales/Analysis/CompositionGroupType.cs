using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Domain.Sales;
using GraphQL.Types;

namespace CustomerGraph.Api.Sales.Analysis;

/// <summary>CompositionGroup: one group of a composition analysis.</summary>
internal sealed class CompositionGroupType : ObjectGraphType<CompositionGroup>
{
    /// <summary>The type.</summary>
    public CompositionGroupType()
    {
        Name = "CompositionGroup";
        Description = "One group of a composition analysis, with its subtotal.";
        this.Requires(Policies.Analyses);
        Field<NonNullGraphType<StringGraphType>>("key").Description("What tells the group from others; UNKNOWN for those of whom it is not known.").Pure(group => group.Key);
        Field<NonNullGraphType<StringGraphType>>("label").Description("What people call the group.").Pure(group => group.Label);
        Field<NonNullGraphType<DecimalType>>("net").Description("Its net sales.").Pure(group => group.Net.Value);
        Field<DecimalType>("share").Description("Its share of all groups with net sales above zero; null where it is none of them.").Pure(group => group.Share.Value);
        Field<NonNullGraphType<LongType>>("customers").Description("How many customers it has.").Pure(group => group.Customers);

        var rows = Field<NonNullGraphType<ListGraphType<NonNullGraphType<CompositionRowType>>>>("rows")
            .Description("Its customers, largest net sales first, equal ones by code.");
        rows.Arguments(RowSlice.Arguments());
        rows.PureFunc((group, arguments) => RowSlice.Of(group.Rows, arguments));
    }
}
