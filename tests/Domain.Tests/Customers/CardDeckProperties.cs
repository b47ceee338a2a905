using CustomerGraph.Domain.Customers;

namespace CustomerGraph.Domain.Tests.Customers;

public sealed class CardDeckProperties
{
    [DomainProperty]
    public void The_counts_of_an_axis_add_up_to_the_selection(CardDeck deck, Needle needle, CardAxis axis)
    {
        var selection = deck.Push(needle).Dropped;

        Assert.Equal(selection.Cards.Count, selection.Count(axis).Sum(count => count.Cards));
    }

    [DomainProperty]
    public void A_count_is_what_the_next_needle_would_drop(CardDeck deck, CardAxis axis) =>
        Assert.All(deck.Count(axis), count => Assert.Equal(
            count.Cards,
            deck.Push(new Needle.Through(count.Notch)).Dropped.Cards.Count));

    [DomainProperty]
    public void Every_value_is_counted_once_also_when_no_card_carries_it(CardDeck deck, CardAxis axis)
    {
        var counted = deck.Count(axis).Map(count => count.Notch);

        Assert.Equal(counted, counted.Distinct());
        Assert.Empty(Notch.All(axis).Except(counted));
        Assert.Empty(deck.Cards.Map(card => Notch.Of(card, axis)).Except(counted));
    }

    [DomainProperty]
    public void Values_stand_in_the_order_of_their_list_or_of_their_names_and_the_unknown_comes_last(
        CardDeck deck, CardAxis axis)
    {
        var values = deck.Count(axis).Map(count => count.Notch.Value);
        var named = values.Somes().ToList();
        var listed = Notch.All(axis).Map(notch => notch.Value).Somes().ToList();

        Assert.True(values.Map(value => value.IsNone ? 1 : 0).ToList() is var last && last.Order().SequenceEqual(last));
        Assert.Equal(axis == CardAxis.Industry ? named.Order(StringComparer.Ordinal) : listed, named);
    }

    [DomainProperty]
    public void The_order_of_the_cards_does_not_matter(CardDeck deck, CardAxis axis)
    {
        var turned = new CardDeck(deck.Cards.Rev().Strict());

        Assert.Equal(deck.Count(axis), turned.Count(axis));
        Assert.Equal(deck.CountPlaces(), turned.CountPlaces());
    }

    [DomainProperty]
    public void The_tops_of_the_places_add_up_to_the_selection(CardDeck deck, Needle needle)
    {
        var selection = deck.Push(needle).Dropped;

        Assert.Equal(selection.Cards.Count, selection.CountPlaces().Sum(place => place.Cards));
    }

    [DomainProperty]
    public void The_places_below_a_place_add_up_to_it(CardDeck deck) =>
        Assert.All(
            AllPlaces(deck).Where(place => !place.Count.Below.IsEmpty),
            place => Assert.Equal(place.Count.Cards, place.Count.Below.Sum(below => below.Cards)));

    [DomainProperty]
    public void The_cards_of_a_place_are_those_that_a_needle_into_it_drops(CardDeck deck) =>
        Assert.All(
            AllPlaces(deck).Where(place => place.Count.Place.IsSome),
            place => Assert.Equal(
                place.Count.Cards, deck.Push(new Needle.Within(place.Path)).Dropped.Cards.Count));

    [DomainProperty]
    public void Every_place_of_a_card_is_counted_once_and_no_place_without_cards(CardDeck deck)
    {
        var counted = AllPlaces(deck).Where(place => place.Count.Place.IsSome).Select(place => place.Path).ToList();
        var carried = deck.Cards.Bind(card =>
            Prelude.Range(1, card.Place.Path.Count).Map(levels => card.Place.Path.Take(levels)).ToSeq());

        Assert.Equal(carried.Distinct().Count, counted.Count);
        Assert.All(counted, path => Assert.Contains(path, carried));
        Assert.All(AllPlaces(deck), place => Assert.True(place.Count.Cards > 0));
    }

    [DomainProperty]
    public void Places_stand_by_level_and_name_and_the_unknown_comes_last(CardDeck deck) =>
        Assert.All(
            AllPlaces(deck).Select(place => place.Count.Below).Append(deck.CountPlaces()),
            places => Assert.Equal(
                places.Map(place => place.Place).OrderBy(place => place.IsNone)
                    .ThenBy(place => place.Map(known => (int)known.Level).IfNone(0))
                    .ThenBy(place => place.Map(known => known.Name).IfNone(""), StringComparer.Ordinal),
                places.Map(place => place.Place)));

    private static IEnumerable<(Seq<PlaceName> Path, PlaceCount Count)> AllPlaces(CardDeck deck) =>
        Below(Seq<PlaceName>.Empty, deck.CountPlaces());

    private static IEnumerable<(Seq<PlaceName> Path, PlaceCount Count)> Below(
        Seq<PlaceName> path, Seq<PlaceCount> places) =>
        from place in places
        let here = path + place.Place.ToSeq()
        from counted in Below(here, place.Below).Prepend((here, place))
        select counted;
}
