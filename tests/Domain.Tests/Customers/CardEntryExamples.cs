using CustomerGraph.Domain.Customers;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Tests.Customers;

public sealed class CardEntryExamples
{
    private static readonly CardEntry Least = new("AW00000676", "Aerobic Exercise Company", Channel.Retail);

    [Fact]
    public void A_code_a_name_and_a_channel_are_enough()
    {
        var card = Least.Read().Accepted;

        Assert.Equal((Place.Unknown, Address.Unknown, Standing.Unknown), (card.Place, card.Address, card.Standing));
        Assert.True(card.AnnualSales.IsNone && card.Salesperson.IsNone);
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        var entry = new CardEntry(
            " x", "", (Channel)99, new string('x', 201), "\0", new string('x', 201), "\ud800", "\0", "\0", "\0",
            new string('x', 401), "\0", new string('x', 41), "\0", -1, -1, 0.00001m, 999, "\0", new string('x', 41),
            " ", "a\tb", (Standing)99);

        Assert.Equal(
            "code name channel standing legalRepresentative industry salesGroup country region state city "
            + "address1 address2 postalCode phone employees annualSales annualRevenue yearOpened bank orderFrequency "
            + "salesperson custodian",
            string.Join(' ', entry.Read().Refused.Map(error => error.Field)));
    }

    [Fact]
    public void A_name_of_10000_characters_is_too_long() =>
        Refuses(
            Least with { Name = new string('x', 10_000) },
            new EntryError.TooLong("name", 10_000, 200), "It has 10000 characters; at most 200 are possible.");

    [Fact]
    public void A_name_is_needed() =>
        Refuses(Least with { Name = "\u3000" }, new EntryError.Missing("name"), "It must not be empty.");

    [Fact]
    public void A_code_looks_on_paper_as_it_is() =>
        Refuses(
            Least with { Code = "AW00000676\u200b" },
            new EntryError.NotACode("code"), "A code has no white space at its ends and no invisible characters.");

    [Fact]
    public void Half_a_surrogate_pair_cannot_be_stored() =>
        Refuses(
            Least with { City = "ab\ud800c" },
            new EntryError.ForbiddenCharacter("city", 2), "The character at position 2 cannot be stored.");

    [Fact]
    public void Nobody_sells_less_than_nothing() =>
        Refuses(
            Least with { AnnualSales = -0.01m },
            new EntryError.OutOfRange("annualSales", -0.01m, 0, 922_337_203_685_477.5807m),
            "It is -0.01; it must be from 0 to 922337203685477.5807.");

    [Fact]
    public void Sales_are_exact_to_four_digits() =>
        Refuses(
            Least with { AnnualSales = 1.00001m },
            new EntryError.TooPrecise("annualSales", 1.00001m),
            "It is 1.00001; at most 4 digits behind the decimal point are possible.");

    [Fact]
    public void A_channel_is_one_of_the_list() =>
        Refuses(
            Least with { Channel = (Channel)99 },
            new EntryError.NotInList("channel", "99"), "'99' is not one of its values.");

    [Fact]
    public void White_space_that_people_typed_stays_in_a_name_and_is_nothing_by_itself()
    {
        var card = (Least with { Name = " Aerobic ", City = " ", Bank = " Bank" }).Read().Accepted;

        Assert.Equal(" Aerobic ", card.Name);
        Assert.Equal(" Bank", card.Bank);
        Assert.True(card.Place.City.IsNone);
    }

    private static void Refuses(CardEntry entry, EntryError error, string rule)
    {
        Assert.Equal(Prelude.Seq1(error), entry.Read().Refused);
        Assert.Equal(rule, error.Rule);
    }
}
