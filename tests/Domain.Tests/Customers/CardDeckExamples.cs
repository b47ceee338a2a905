using CustomerGraph.Domain.Customers;
using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Domain.Tests.Customers;

public sealed class CardDeckExamples
{
    private static readonly CardDeck Deck = new(Prelude.Seq(
        Card(Channel.Retail, "Road", "Europe", "Germany", "Hesse"),
        Card(Channel.Retail, Option<string>.None, "Europe", "Germany", Option<string>.None),
        Card(Channel.Chain, "Mountain", "Europe", "France", Option<string>.None),
        Card(Channel.Retail, "Road", Option<string>.None, Option<string>.None, Option<string>.None)));

    [Fact]
    public void Every_channel_is_counted_in_its_order() =>
        Assert.Equal(
            "Wholesale 0, Retail 3, Agent 0, AuthorizedDealer 0, Chain 1, Specialty 0, Other 0",
            Shown(Deck.Count(CardAxis.Channel)));

    [Fact]
    public void Industries_are_those_of_the_cards_by_name_and_the_unknown_at_the_end() =>
        Assert.Equal("Mountain 1, Road 2, ? 1", Shown(Deck.Count(CardAxis.Industry)));

    [Fact]
    public void A_needle_after_a_needle_counts_what_is_left() =>
        Assert.Equal("Road 1, ? 1", Shown(Deck
            .Push(new Needle.Through(new Notch(CardAxis.Channel, nameof(Channel.Retail)))).Dropped
            .Push(new Needle.Within(Prelude.Seq1(new PlaceName(PlaceLevel.SalesGroup, "Europe")))).Dropped
            .Count(CardAxis.Industry)));

    [Fact]
    public void Places_are_counted_as_a_tree() =>
        Assert.Equal(
            "SalesGroup Europe 3 [Country France 1 [], Country Germany 2 [State Hesse 1 [], ? 1 []]], ? 1 []",
            Shown(Deck.CountPlaces()));

    [Fact]
    public void An_empty_deck_has_every_value_and_no_place()
    {
        var empty = new CardDeck(Seq<NotchedCard>.Empty);

        Assert.Equal("1 0, 2 0, 3 0, 4 0, 5 0, ? 0", Shown(empty.Count(CardAxis.Enthusiasm)));
        Assert.Equal("A 0, B 0, C 0, Unranked 0, ? 0", Shown(empty.Count(CardAxis.AbcClass)));
        Assert.Equal("? 0", Shown(empty.Count(CardAxis.Industry)));
        Assert.True(empty.CountPlaces().IsEmpty);
    }

    private static NotchedCard Card(
        Channel channel, Option<string> industry, Option<string> group, Option<string> country, Option<string> state) =>
        new(
            new Place(group, country, Option<string>.None, state, Option<string>.None), channel, industry,
            CompanySize.Unknown, BusinessScale.Unknown, CreditLimitBand.Unknown,
            Option<int>.None, Standing.Unknown, Option<AbcClass>.None);

    private static string Shown(Seq<NotchCount> counts) =>
        string.Join(", ", counts.Map(count => $"{count.Notch.Value.IfNone("?")} {count.Cards}"));

    private static string Shown(Seq<PlaceCount> places) => string.Join(", ", places.Map(place =>
        $"{place.Place.Map(known => $"{known.Level} {known.Name}").IfNone("?")} {place.Cards} [{Shown(place.Below)}]"));
}
