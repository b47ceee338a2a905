using CustomerGraph.Domain.Customers;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Domain.Tests.Generators;

public sealed class CustomerGeneratorsReach
{
    [Fact]
    public void Entries_that_are_right_and_entries_that_are_wrong_in_one_field_only_for_every_field()
    {
        Reaches(
            CustomerArbitraries.CardEntries(), entry => entry.Read().FailToSeq(),
            "code name channel standing legalRepresentative industry salesGroup country region state city address1 "
            + "address2 postalCode phone employees annualSales annualRevenue yearOpened bank orderFrequency "
            + "salesperson custodian");
        Reaches(
            AccessArbitraries.EmployeeEntries(), entry => entry.Read().FailToSeq(), "code name title managerCode role");
        Reaches(
            CatalogueArbitraries.ProductEntries(), entry => entry.Read().FailToSeq(),
            "sku name category subcategory standardCost listPrice");
        Reaches(
            CatalogueArbitraries.TargetEntries(), entry => entry.Read().FailToSeq(),
            "year month amount salespersonCode sku category customerCode");
    }

    [Fact]
    public void Targets_of_every_kind_of_none_and_of_several_subjects()
    {
        var read = Samples.Of(CatalogueArbitraries.TargetEntries()).Select(entry => entry.Read()).ToList();
        var subjects = read.SelectMany(target => target.SuccessToSeq())
            .Select(target => target.Subject.GetType()).ToList();
        var counts = read.SelectMany(target => target.FailToSeq()).OfType<EntryError.NotExactlyOne>().ToList();

        Assert.All(typeof(TargetSubject).GetNestedTypes(), subject => Assert.Contains(subject, subjects));
        Assert.Contains(counts, error => error.Count == 0);
        Assert.Contains(counts, error => error.Count == 4);
    }

    [Fact]
    public void Every_notch_and_decks_in_which_it_is_carried_by_none_and_by_several()
    {
        var decks = Samples.Of(DeckArbitraries.Decks());
        var counts = decks.SelectMany(deck => Enum.GetValues<CardAxis>().SelectMany(axis => deck.Count(axis)))
            .Distinct().ToList();

        Assert.All(Enum.GetValues<CardAxis>().SelectMany(axis => Notch.All(axis)), notch =>
        {
            Assert.Contains(new NotchCount(notch, 0), counts);
            Assert.Contains(counts, count => count.Notch == notch && count.Cards > 1);
        });
        Assert.Contains(decks, deck => deck.Cards.IsEmpty);
        Assert.Contains(decks, deck => deck.Cards.Distinct().Count < deck.Cards.Count);
    }

    [Fact]
    public void Places_at_which_some_cards_end_and_others_go_on_and_places_of_one_name_at_two_levels()
    {
        var trees = Samples.Of(DeckArbitraries.Decks()).Select(deck => deck.CountPlaces()).ToList();

        Assert.Contains(trees, tree => tree.Exists(top => top.Below.Exists(below =>
            below.Place.IsNone && below.Cards > 0 && top.Below.Count > 1)));
        Assert.Contains(trees, tree => tree.Exists(top =>
            top.Below.Filter(below => below.Place.Exists(place => place.Name == "Germany")).Count == 2));
    }

    [Fact]
    public void Needles_of_every_kind_that_drop_nothing_something_and_everything()
    {
        var decks = Samples.Of(DeckArbitraries.Decks()).Where(deck => deck.Cards.Count > 4).Take(100).ToList();
        var needles = Samples.Of(DeckArbitraries.Needles());

        Assert.All(typeof(Needle).GetNestedTypes(), kind =>
        {
            var shares = (
                from needle in needles.Where(needle => needle.GetType() == kind).Take(50)
                from deck in decks
                select (decimal)deck.Push(needle).Dropped.Cards.Count / deck.Cards.Count).Distinct().ToList();

            Assert.Contains(0, shares);
            Assert.Contains(1, shares);
            Assert.Contains(shares, share => share is > 0 and < 1);
        });
    }

    [Fact]
    public void Numbers_below_at_between_and_above_the_ends_of_the_bands() =>
        Assert.All(
            new Func<Banded<int>, bool>[]
            {
                banded => banded.Value < banded.Bands.First,
                banded => banded.Value == banded.Bands.First,
                banded => banded.Value == banded.Bands.Second,
                banded => banded.Value > banded.Bands.Second && banded.Value < banded.Bands.Third,
                banded => banded.Value == banded.Bands.Third,
                banded => banded.Value > banded.Bands.Third,
            },
            situation => Assert.Contains(Samples.Of(PolicyArbitraries.BandedCounts()), banded => situation(banded)));

    [Fact]
    public void Appointments_that_close_a_line_at_once_and_through_others()
    {
        var appointments = Samples.Of(AccessArbitraries.SeveralAppointments());

        Assert.Contains(appointments, made => made.All.Exists(one => one.Employee == one.Manager));
        Assert.Contains(appointments, made => made.All.Count > 1
            && made.All[0].Manager == made.All[1].Employee
            && made.All[1].Manager == made.All[0].Employee);
    }

    private static void Reaches<T>(Arbitrary<T> entries, Func<T, Seq<EntryError>> errors, string fields)
    {
        var refused = Samples.Of(entries).Select(entry => errors(entry).Map(error => error.Field)).ToList();

        Assert.Contains(refused, names => names.IsEmpty);
        Assert.All(fields.Split(' '), field => Assert.Contains(refused, names => names == Prelude.Seq1(field)));
    }
}
