using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Customers;
using GraphQL.Types;

namespace CustomerGraph.Api.Customers.Deck;

/// <summary>DeckPlace: a place in the tree of regions and how many cards are there.</summary>
internal sealed class DeckPlaceType : ObjectGraphType<PlaceCount>
{
    /// <summary>The type.</summary>
    public DeckPlaceType()
    {
        Name = "DeckPlace";
        Description = "A place in the tree of regions, and how many cards are there.";
        this.Requires(Policies.Cards);
        Field<EnumType<PlaceLevel>>("level")
            .Description("Its level, which names the field of a condition; null for the cards of which no more is known.")
            .PureFunc((place, _) => place.Place.Map(known => known.Level).ToNullable());
        Field<StringGraphType>("name")
            .Description("The name of the place; null for the cards of which no more is known.")
            .PureFunc((place, _) => place.Place.MatchUnsafe(known => known.Name, () => null));
        Field<NonNullGraphType<IntGraphType>>("cards")
            .Description("The cards there, those of all places below included.")
            .Pure(place => place.Cards);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<DeckPlaceType>>>>("below")
            .Description("The places below it; their cards add up to those of this place, unless there is none.")
            .PureFunc((place, _) => place.Below);
    }
}
