using CustomerGraph.Conventions.Execution;
using CustomerGraph.Domain.Customers;
using GraphQL.Types;

namespace CustomerGraph.Api.Customers.Deck;

/// <summary>CardDeck: how many cards of a selection carry each value of each notch.</summary>
internal sealed class CardDeckType : ObjectGraphType<CardDeck>
{
    /// <summary>The type.</summary>
    public CardDeckType()
    {
        Name = "CardDeck";
        Description = "The cards of a selection, counted by each of their notches, 有孔式客戶資料卡: it shows which needle to push next.";
        Field<NonNullGraphType<IntGraphType>>("cards").Description("How many cards the selection has.").Pure(deck => deck.Cards.Count);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<DeckAxisType>>>>("axes")
            .Description("The axes, in a fixed order. The cards of each add up to the selection.")
            .PureFunc((deck, _) => Enum.GetValues<CardAxis>().Select(axis => new DeckAxis(axis, deck.Count(axis))));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<DeckPlaceType>>>>("regions")
            .Description("The top of the tree of regions, 地區. Its cards add up to the selection, and those below a place to the place.")
            .PureFunc((deck, _) => deck.CountPlaces());
    }
}
