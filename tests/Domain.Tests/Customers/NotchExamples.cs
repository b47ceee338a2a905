using CustomerGraph.Domain.Customers;
using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Domain.Tests.Customers;

public sealed class NotchExamples
{
    private static readonly NotchedCard Card = new(
        new Place("Europe", "Germany", Option<string>.None, "Hesse", "Frankfurt"),
        Channel.AuthorizedDealer, "Road", CompanySize.Small, BusinessScale.Top, CreditLimitBand.None,
        4, Standing.Dormant, AbcClass.Unranked);

    private static readonly NotchedCard Blank = new(
        Place.Unknown, Channel.Other, Option<string>.None, CompanySize.Unknown, BusinessScale.Unknown,
        CreditLimitBand.Unknown, Option<int>.None, Standing.Unknown, Option<AbcClass>.None);

    [Theory]
    [InlineData(CardAxis.Channel, "AuthorizedDealer")]
    [InlineData(CardAxis.Industry, "Road")]
    [InlineData(CardAxis.CompanySize, "Small")]
    [InlineData(CardAxis.BusinessScale, "Top")]
    [InlineData(CardAxis.CreditLimit, "None")]
    [InlineData(CardAxis.Enthusiasm, "4")]
    [InlineData(CardAxis.Standing, "Dormant")]
    [InlineData(CardAxis.AbcClass, "Unranked")]
    public void A_card_carries_its_own_values(CardAxis axis, string value) =>
        Assert.Equal(new Notch(axis, value), Notch.Of(Card, axis));

    [Fact]
    public void What_is_not_known_of_a_card_is_a_value_without_a_name() =>
        Assert.All(
            Enum.GetValues<CardAxis>().Except([CardAxis.Channel]),
            axis => Assert.Equal(new Notch(axis, Option<string>.None), Notch.Of(Blank, axis)));

    [Fact]
    public void No_credit_and_no_limit_set_are_two_values() =>
        Assert.NotEqual(Notch.Of(Card, CardAxis.CreditLimit), Notch.Of(Blank, CardAxis.CreditLimit));

    [Fact]
    public void A_level_that_does_not_apply_is_skipped()
    {
        Assert.Equal(
            Prelude.Seq(
                new PlaceName(PlaceLevel.SalesGroup, "Europe"),
                new PlaceName(PlaceLevel.Country, "Germany"),
                new PlaceName(PlaceLevel.State, "Hesse"),
                new PlaceName(PlaceLevel.City, "Frankfurt")),
            Card.Place.Path);
        Assert.True(Place.Unknown.Path.IsEmpty);
    }
}
