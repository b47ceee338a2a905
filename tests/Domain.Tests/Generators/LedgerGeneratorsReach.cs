using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Tests.Generators;

public sealed class LedgerGeneratorsReach
{
    [Fact]
    public void Lines_corrected_dropped_and_back_again_and_lines_left_alone()
    {
        var histories = Samples.Of(LedgerArbitraries.Histories());

        Assert.Contains(histories, history => history.Entries.Exists(entry => entry.Revision >= 3));
        Assert.Contains(histories, history => history.Latest.Lines.IsEmpty && !history.Entries.IsEmpty);
        Assert.Contains(histories, history => history.Versions.Count > 3 && history.Latest.Lines.Count > 3);
        Assert.Contains(histories, history =>
            history.Versions.Count > 1
            && history.Latest.Lines.Count > 1
            && history.Entries.Exists(entry => entry.LineNumber == 1 && entry.Revision == 0)
            && !history.Entries.Exists(entry => entry.LineNumber == 1 && entry.Revision > 0)
            && history.Entries.Exists(entry => entry.Revision == 2));
        Assert.Contains(histories, history => history.Entries
            .GroupBy(entry => entry.LineNumber)
            .Any(line => line.Last().IsReversal && line.Count() == 4));
    }

    [Fact]
    public void Sales_returns_and_free_goods_with_and_without_salesperson_and_price()
    {
        var lines = Samples.Of(LedgerArbitraries.SaleLines());

        Assert.Contains(lines, line => line.IsReturn);
        Assert.Contains(lines, line => !line.IsReturn);
        Assert.Contains(lines, line => line.Net.Units == 0);
        Assert.Contains(lines, line => line.Salesperson.IsNone && line.UnitPrice.IsSome);
        Assert.Contains(lines, line => line.Salesperson.IsSome && line.UnitPrice.IsNone);
    }

    [Fact]
    public void Entries_that_are_right_and_entries_that_are_wrong_in_one_field_only_for_every_field()
    {
        var entries = Samples.Of(SaleLineEntryArbitraries.Entries());
        var refused = entries
            .Select(entry => entry.ReadSale(Option<Amount>.None).FailToSeq().Map(error => error.Field).Distinct())
            .ToList();

        Assert.Contains(refused, fields => fields.IsEmpty);
        Assert.All(
            "date customerCode sku salespersonCode quantity unitPrice netAmount costAmount".Split(' '),
            field => Assert.Contains(refused, fields => fields == Prelude.Seq1(field)));
        Assert.Contains(entries, entry => entry.ReadSigned(Option<Amount>.None).Exists(line => line.IsReturn));
    }
}
