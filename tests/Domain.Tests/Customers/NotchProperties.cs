using CustomerGraph.Domain.Customers;

namespace CustomerGraph.Domain.Tests.Customers;

public sealed class NotchProperties
{
    [DomainProperty]
    public void Every_card_falls_in_exactly_one_value_of_every_axis(NotchedCard card, CardAxis axis) =>
        Assert.Single(new CardDeck(Prelude.Seq1(card)).Count(axis), count => count.Cards == 1);

    [DomainProperty]
    public void The_values_of_an_axis_differ(CardAxis axis) =>
        Assert.Equal(Notch.All(axis), Notch.All(axis).Distinct());

    [DomainProperty]
    public void Not_to_be_known_is_a_value_of_every_axis_on_which_something_can_be_unknown(CardAxis axis) =>
        Assert.Equal(axis != CardAxis.Channel, Notch.All(axis).Exists(notch => notch.Value.IsNone));

    [DomainProperty]
    public void A_needle_through_a_notch_drops_exactly_the_cards_that_carry_it(NotchedCard card, NotchedCard other) =>
        Assert.All(Enum.GetValues<CardAxis>(), axis => Assert.Equal(
            Notch.Of(card, axis) == Notch.Of(other, axis),
            new Needle.Through(Notch.Of(card, axis)).Drops(other)));
}
