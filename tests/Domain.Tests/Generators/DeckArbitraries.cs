using CustomerGraph.Domain.Customers;
using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Domain.Tests.Generators;

/// <summary>Decks whose cards often share a notch, and needles that often meet them.</summary>
public static class DeckArbitraries
{
    private static readonly Option<string> No = Option<string>.None;

    /// <summary>Places of every depth, some of the same name at different levels, some with levels skipped.</summary>
    private static readonly Place[] Places =
    [
        Place.Unknown,
        new("Europe", No, No, No, No),
        new("Europe", "Germany", No, No, No),
        new("Europe", "Germany", "Germany", "Hesse", No),
        new("Europe", "Germany", "Germany", "Hesse", "Frankfurt"),
        new("Europe", "Germany", "Germany", "Hesse", "Kassel"),
        new("Europe", No, "Germany", "Hesse", "Frankfurt"),
        new("Asia", "China", "華東", "江蘇", "蘇州"),
        new("Asia", "China", "華東", No, "Frankfurt"),
        new(No, No, No, No, "Frankfurt"),
        new("Frankfurt", No, No, No, No),
    ];

    private static readonly Option<string>[] Industries = [No, "Road", "Mountain", "road", "自行車"];

    public static Arbitrary<NotchedCard> NotchedCards() =>
        (from place in Gen.Elements(Places)
         from channel in Values<Channel>()
         from industry in Gen.Elements(Industries)
         from size in Values<CompanySize>()
         from scale in Values<BusinessScale>()
         from limit in Values<CreditLimitBand>()
         from enthusiasm in OrNone(Gen.Choose(Enthusiasm.Lowest, Enthusiasm.Highest))
         from standing in Values<Standing>()
         from abcClass in OrNone(Values<AbcClass>())
         select new NotchedCard(
             place, channel, industry, size, scale, limit, enthusiasm, standing, abcClass)).ToArbitrary();

    /// <summary>Cards of which some are notched alike; sometimes all of them.</summary>
    public static Arbitrary<CardDeck> Decks() =>
        Arb.From(
            from kinds in Gen.Frequency((1, Gen.Constant(1)), (4, Gen.Choose(2, 20)))
            from kind in NotchedCards().Generator.ListOf(kinds)
            from count in Gen.Choose(0, 30)
            from cards in Gen.Elements(kind.AsEnumerable()).ListOf(count)
            select new CardDeck(cards.ToSeq().Strict()),
            deck => Enumerable.Range(0, deck.Cards.Count)
                .Select(dropped => new CardDeck(deck.Cards.Take(dropped) + deck.Cards.Skip(dropped + 1))));

    public static Arbitrary<CardAxis> Axes() => Values<CardAxis>().ToArbitrary();

    public static Arbitrary<Needle> Needles() => Gen.Choose(0, 3).SelectMany(NeedlesOf).ToArbitrary();

    /// <summary>Through one hole or into one place, or so many of these put together.</summary>
    private static Gen<Needle> NeedlesOf(int joints) => joints == 0
        ? Gen.OneOf(Holes, Branches)
        : from one in NeedlesOf(joints - 1)
          from other in NeedlesOf(0)
          from needle in Gen.Elements<Needle>(
              new Needle.Both(one, other), new Needle.Either(one, other), new Needle.Without(one))
          select needle;

    private static Gen<Needle> Holes =>
        from axis in Values<CardAxis>()
        from notch in axis == CardAxis.Industry
            ? Gen.Elements(Industries).Select(industry => new Notch(axis, industry))
            : Gen.Elements(Notch.All(axis).AsEnumerable())
        select (Needle)new Needle.Through(notch);

    private static Gen<Needle> Branches =>
        from place in Gen.Elements(Places)
        from levels in Gen.Choose(0, 5)
        select (Needle)new Needle.Within(place.Path.Take(levels));

    private static Gen<T> Values<T>()
        where T : struct, Enum =>
        Gen.Elements(Enum.GetValues<T>());

    private static Gen<Option<T>> OrNone<T>(Gen<T> values) => Gen.Frequency(
        (4, values.Select(value => (Option<T>)value)),
        (1, Gen.Constant(Option<T>.None)));
}
