using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Rights;
using GraphQL.Types;

namespace CustomerGraph.Api.Customers.Deck;

/// <summary>CardDeck: how many cards of a selection carry each value of each notch.</summary>
internal sealed class CardDeckType : ObjectGraphType<SeenDeck>
{
    /// <summary>The type.</summary>
    public CardDeckType()
    {
        Name = "CardDeck";
        Description = "The cards of a selection, counted by each of their notches, 有孔式客戶資料卡: it shows which needle to push next.";
        this.Requires(Policies.Cards);
        Field<NonNullGraphType<IntGraphType>>("cards").Description("How many cards the selection has.").Pure(seen => seen.Deck.Cards.Count);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<DeckAxisType>>>>("axes")
            .Description("The axes that the caller may read of all cards, in a fixed order. The cards of each add up to the selection.")
            .PureFunc((seen, _) => seen.Axes.Select(axis => new DeckAxis(axis, seen.Deck.Count(axis))));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<DeckPlaceType>>>>("regions")
            .Description("The top of the tree of regions, 地區. Its cards add up to the selection, and those below a place to the place.")
            .PureFunc((seen, _) => seen.Deck.CountPlaces());
    }
}
