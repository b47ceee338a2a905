namespace CustomerGraph.Domain.Customers;

/// <summary>A deck of edge-notched cards, or those of them that have dropped so far.</summary>
public sealed record CardDeck(Seq<NotchedCard> Cards)
{
    /// <summary>Pushes a needle through.</summary>
    /// <returns>The cards that drop, and those that stay.</returns>
    public (CardDeck Dropped, CardDeck Stayed) Push(Needle needle) =>
        (new CardDeck(Cards.Filter(needle.Drops).Strict()),
         new CardDeck(Cards.Filter(card => !needle.Drops(card)).Strict()));

    /// <summary>How many cards carry each value of an axis: the next needle to choose.</summary>
    /// <returns>
    /// First the values that the axis always has, in their order; then the others, by name; then the unknown. The
    /// numbers add up to the deck.
    /// </returns>
    public Seq<NotchCount> Count(CardAxis axis)
    {
        var counts = Cards.CountBy(card => Notch.Of(card, axis)).ToDictionary(count => count.Key, count => count.Value);
        var always = Notch.All(axis);
        var others = counts.Keys.Except(always).OrderBy(notch => notch.Value.IfNone(""), StringComparer.Ordinal);

        // What is not known comes last, also behind the values of a free vocabulary.
        return always.Filter(notch => notch.Value.IsSome).Concat(others)
            .Concat(always.Filter(notch => notch.Value.IsNone))
            .Map(notch => new NotchCount(notch, counts.GetValueOrDefault(notch)))
            .ToSeq().Strict();
    }

    /// <summary>How many cards are in each place, as a tree from its top.</summary>
    public Seq<PlaceCount> CountPlaces() => PlaceCount.Tree(Cards.Map(card => card.Place.Path), depth: 0);
}
