using CustomerGraph.Domain.Customers;
using static CustomerGraph.Domain.Customers.Needle;

namespace CustomerGraph.Domain.Tests.Customers;

public sealed class NeedleProperties
{
    private static readonly Needle Everything = new Within(Seq<PlaceName>.Empty);

    private static readonly Needle Nothing = new Without(Everything);

    [DomainProperty]
    public void Needles_commute(CardDeck deck, Needle one, Needle other) =>
        Assert.Equal(
            deck.Push(one).Dropped.Push(other).Dropped.Cards,
            deck.Push(other).Dropped.Push(one).Dropped.Cards);

    [DomainProperty]
    public void Needle_then_complement_restores_the_deck(CardDeck deck, Needle needle)
    {
        var (dropped, stayed) = deck.Push(needle);

        Assert.Equal(stayed.Cards, deck.Push(new Without(needle)).Dropped.Cards);
        Assert.Equal(InAnyOrder(deck), InAnyOrder(new CardDeck(dropped.Cards + stayed.Cards)));
        Assert.True(dropped.Cards.ForAll(needle.Drops));
        Assert.False(stayed.Cards.Exists(needle.Drops));
    }

    [DomainProperty]
    public void The_cards_of_a_deck_keep_their_order(CardDeck deck, Needle needle) =>
        Assert.Equal(deck.Cards.Filter(needle.Drops), deck.Push(needle).Dropped.Cards);

    [DomainProperty]
    public void Both_is_one_needle_after_the_other(CardDeck deck, Needle one, Needle other) =>
        Assert.Equal(
            deck.Push(one).Dropped.Push(other).Dropped.Cards,
            deck.Push(new Both(one, other)).Dropped.Cards);

    [DomainProperty]
    public void Pushing_a_needle_twice_is_pushing_it_once(CardDeck deck, Needle needle) =>
        Assert.Equal(deck.Push(needle).Dropped.Cards, deck.Push(needle).Dropped.Push(needle).Dropped.Cards);

    [DomainProperty]
    public void Both_and_either_are_a_boolean_algebra(NotchedCard card, Needle a, Needle b, Needle c)
    {
        Alike(card, new Both(a, b), new Both(b, a));
        Alike(card, new Either(a, b), new Either(b, a));
        Alike(card, new Both(a, new Both(b, c)), new Both(new Both(a, b), c));
        Alike(card, new Either(a, new Either(b, c)), new Either(new Either(a, b), c));
        Alike(card, new Both(a, new Either(b, c)), new Either(new Both(a, b), new Both(a, c)));
        Alike(card, new Either(a, new Both(b, c)), new Both(new Either(a, b), new Either(a, c)));
        Alike(card, new Both(a, Everything), a);
        Alike(card, new Either(a, Nothing), a);
        Alike(card, new Both(a, new Without(a)), Nothing);
        Alike(card, new Either(a, new Without(a)), Everything);
    }

    [DomainProperty]
    public void Without_turns_both_into_either(NotchedCard card, Needle a, Needle b)
    {
        Alike(card, new Without(new Both(a, b)), new Either(new Without(a), new Without(b)));
        Alike(card, new Without(new Either(a, b)), new Both(new Without(a), new Without(b)));
        Alike(card, new Without(new Without(a)), a);
    }

    [DomainProperty]
    public void A_place_takes_the_places_below_it(NotchedCard card) =>
        Assert.All(
            Enumerable.Range(0, card.Place.Path.Count + 1),
            levels => Assert.True(new Within(card.Place.Path.Take(levels)).Drops(card)));

    [DomainProperty]
    public void A_card_is_within_no_place_further_down_and_in_no_other(NotchedCard card, NotchedCard other)
    {
        var (path, others) = (card.Place.Path, other.Place.Path);

        Assert.False(new Within(path.Add(new PlaceName(PlaceLevel.City, "somewhere else"))).Drops(card));
        Assert.Equal(
            others.Count >= path.Count && Enumerable.Range(0, path.Count).All(level => path[level] == others[level]),
            new Within(path).Drops(other));
    }

    private static void Alike(NotchedCard card, Needle one, Needle other) =>
        Assert.Equal(one.Drops(card), other.Drops(card));

    private static IEnumerable<string> InAnyOrder(CardDeck deck) => deck.Cards.Map(card => card.ToString()).Order();
}
