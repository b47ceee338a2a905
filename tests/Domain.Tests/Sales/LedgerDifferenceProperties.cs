using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Domain.Tests.Generators;

namespace CustomerGraph.Domain.Tests.Sales;

public sealed class LedgerDifferenceProperties
{
    [DomainProperty]
    public void After_the_difference_the_document_stands_as_it_should_be(History history, SaleDocument wanted) =>
        Assert.Equal(
            wanted.Lines.Map((index, line) => (index + 1, line)),
            LedgerDifference.Standing(After(history, wanted)).AsEnumerable().ToSeq());

    [DomainProperty]
    public void A_second_time_there_is_nothing_to_add(History history, SaleDocument wanted)
    {
        Assert.Empty(LedgerDifference.Between(After(history, wanted), wanted));
        Assert.Empty(LedgerDifference.Between(history.Entries, history.Latest));
    }

    [DomainProperty]
    public void Lines_that_stand_as_they_should_are_left_alone(History history, SaleDocument wanted)
    {
        var standing = LedgerDifference.Standing(history.Entries);
        var right = wanted.Lines
            .Map((index, line) => (Number: index + 1, Line: line))
            .Filter(line => standing.Find(line.Number) == line.Line)
            .Map(line => line.Number);

        Assert.Empty(LedgerDifference.Between(history.Entries, wanted)
            .Map(entry => entry.LineNumber)
            .Intersect(right));
    }

    [DomainProperty]
    public void A_reversal_is_of_what_stands_and_each_line_changes_once(History history, SaleDocument wanted)
    {
        var standing = LedgerDifference.Standing(history.Entries);
        var difference = LedgerDifference.Between(history.Entries, wanted);

        Assert.All(difference.Filter(entry => entry.IsReversal), reversal =>
            Assert.Equal(standing.Find(reversal.LineNumber), reversal.Line));
        Assert.All(difference.Filter(entry => !entry.IsReversal), entry =>
            Assert.Equal(wanted.Lines[entry.LineNumber - 1], entry.Line));
        Assert.Equal(
            difference.Count,
            difference.Map(entry => (entry.LineNumber, entry.IsReversal)).Distinct().Count);
    }

    [DomainProperty]
    public void The_entries_of_a_line_are_numbered_without_gap_and_belong_to_the_document(History history) =>
        Assert.All(history.Entries.GroupBy(entry => entry.LineNumber), line =>
        {
            Assert.Equal(Enumerable.Range(0, line.Count()), line.Select(entry => entry.Revision));
            Assert.All(line, entry => Assert.Equal(history.Latest.Number, entry.Document));
            Assert.All(line.Where(entry => entry.IsReversal), reversal =>
                Assert.Equal(line.Single(entry => entry.Revision == reversal.Revision - 1).Line, reversal.Line));
        });

    [DomainProperty]
    public void The_sums_of_any_period_and_customer_are_those_of_the_document(History history, Period period)
    {
        var customers = Prelude.Seq("C1", "C2", "C3");

        Assert.All(customers, customer =>
        {
            var entries = history.Entries.Filter(entry =>
                period.Contains(entry.Line.Date) && entry.Line.Customer == customer);
            var lines = history.Latest.Lines.Filter(line =>
                period.Contains(line.Date) && line.Customer == customer);

            Assert.Equal(
                (lines.Map(line => line.Net.Units).Sum(), lines.Map(line => line.Cost.Units).Sum()),
                (entries.Map(entry => entry.Net.Units).Sum(), entries.Map(entry => entry.Cost.Units).Sum()));
            Assert.Equal(
                (lines.Map(line => line.Quantity.Units).Sum(), lines.Count),
                (entries.Map(entry => entry.Quantity.Units).Sum(), entries.Map(entry => entry.LineCount).Sum()));
        });
    }

    [DomainProperty]
    public void The_sums_change_by_the_difference_and_by_nothing_else(History history, SaleDocument wanted)
    {
        var before = history.Entries.Map(entry => entry.Net.Units).Sum();
        var change = LedgerDifference.Between(history.Entries, wanted).Map(entry => entry.Net.Units).Sum();

        Assert.Equal(wanted.Lines.Map(line => line.Net.Units).Sum(), before + change);
    }

    [DomainProperty]
    public void The_latest_entry_of_each_line_is_enough_to_know_in_any_order(History history, SaleDocument wanted)
    {
        var latest = history.Entries
            .GroupBy(entry => entry.LineNumber)
            .Select(line => line.Last())
            .Reverse();
        var difference = LedgerDifference.Between(history.Entries, wanted);

        Assert.Equal(difference, LedgerDifference.Between(latest, wanted));
        Assert.Equal(difference, LedgerDifference.Between(history.Entries.Rev(), wanted));
    }

    [DomainProperty]
    public void The_difference_comes_in_order(History history, SaleDocument wanted)
    {
        var difference = LedgerDifference.Between(history.Entries, wanted);

        Assert.Equal(
            difference.OrderBy(entry => entry.LineNumber).ThenBy(entry => entry.Revision).ToSeq(),
            difference);
    }

    [DomainProperty]
    public void A_new_document_is_all_new_lines(SaleDocument wanted) =>
        Assert.Equal(
            wanted.Lines.Map((index, line) => new LedgerEntry(wanted.Number, index + 1, 0, line)),
            LedgerDifference.Between([], wanted));

    private static Seq<LedgerEntry> After(History history, SaleDocument wanted) =>
        history.Entries + LedgerDifference.Between(history.Entries, wanted);
}
