using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Customers;
using GraphQL.Types;

namespace CustomerGraph.Api.Customers.Deck;

/// <summary>DeckAxis: one axis of the deck.</summary>
internal sealed class DeckAxisType : ObjectGraphType<DeckAxis>
{
    /// <summary>The type.</summary>
    public DeckAxisType()
    {
        Name = "DeckAxis";
        Description = "One axis of the deck, with the number of cards at each of its notches.";
        this.Requires(Policies.Cards);
        Field<NonNullGraphType<EnumType<CardAxis>>>("axis").Description("The axis.").Pure(axis => axis.Axis);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<DeckValueType>>>>("values")
            .Description("Its values, also those that no card has, in a fixed order; what is not known comes last.")
            .PureFunc((axis, _) => axis.Values);
    }
}
