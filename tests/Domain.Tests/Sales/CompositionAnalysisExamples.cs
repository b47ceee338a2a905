using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Domain.Tests.Sales;

public sealed class CompositionAnalysisExamples
{
    private static readonly Seq<GroupedSales> ByChannel = Prelude.Seq(
        Sale("RETAIL", "Corner shop", 30),
        Sale("WHOLESALE", "Big store", 40),
        Sale("RETAIL", "Kiosk", 10),
        Sale("RETAIL", "Gave back", -20),
        Sale("AGENT", "Gave more back", -5));

    [Fact]
    public void Subtotals_shares_and_what_stands_outside()
    {
        var groups = Analyse(ByChannel).Groups;

        Assert.Equal(
            Prelude.Seq(
                ("WHOLESALE", Amount.Literal(40), Ratio.Of(2m / 3), 1L),
                ("RETAIL", Amount.Literal(20), Ratio.Of(1m / 3), 3L),
                ("AGENT", Amount.Literal(-5), Ratio.Absent(AbsentReason.PartNotPositive), 1L)),
            groups.Map(group => (group.Key, group.Net, group.Share, group.Customers)));
        Assert.Equal(
            Prelude.Seq<decimal?>(0.75m, 0.25m, null),
            groups[1].Rows.Select(row => row.Share.Value).ToSeq());
    }

    [Fact]
    public void The_total_is_that_of_the_ledger() =>
        Assert.Equal(Amount.Literal(55), Analyse(ByChannel).Total);

    [Fact]
    public void Large_are_those_in_class_A() =>
        Assert.Equal(70m / 80, Analyse(ByChannel).LargeCustomerShare.Value);

    [Fact]
    public void Nothing_sold_has_no_groups_and_no_shares()
    {
        var analysis = Analyse(Seq<GroupedSales>.Empty);

        Assert.Equal((Amount.Zero, 0), (analysis.Total, analysis.Groups.Count));
        Assert.NotNull(analysis.LargeCustomerShare.Reason);
        Assert.Equal(AbsentReason.NoSales, analysis.Concentration.Hhi.Reason);
    }

    [Fact]
    public void Too_much_to_add_up_is_an_error_wherever_it_shows()
    {
        var most = Amount.OfUnits(long.MaxValue);
        var least = Amount.OfUnits(long.MinValue);

        Assert.Equal(new AmountError.OutOfRange(), Fail(("k", "a", most), ("k", "b", most)));
        Assert.Equal(new AmountError.OutOfRange(), Fail(("k", "a", most), ("l", "b", most), ("m", "c", least)));
        Assert.Equal(new AmountError.OutOfRange(), Fail(("k", "a", most), ("l", "a", most), ("l", "b", least)));
    }

    private static AmountError Fail(params (string Key, string Code, Amount Net)[] cells) =>
        CompositionAnalysis.Of(
            cells.Select(cell => new GroupedSales(cell.Key, "", new SubjectSales(cell.Code, "", cell.Net))),
            AbcPolicy.Default).Failure;

    private static CompositionAnalysis Analyse(Seq<GroupedSales> sales) =>
        CompositionAnalysis.Of(sales, AbcPolicy.Default).Success;

    private static GroupedSales Sale(string key, string code, decimal net) =>
        new(key, key, new SubjectSales(code, code, Amount.Literal(net)));
}
