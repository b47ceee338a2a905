using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Domain.Tests.Sales;

public sealed class LedgerDifferenceExamples
{
    [Fact]
    public void A_wrong_price_is_reversed_and_recorded_anew_the_rest_stays()
    {
        var entries = LedgerDifference.Between([], Document(Line("P1", 10), Line("P2", 20)));

        Assert.Equal(
            Prelude.Seq(
                new LedgerEntry("INV-1", 2, 1, Line("P2", 20)),
                new LedgerEntry("INV-1", 2, 2, Line("P2", 25))),
            LedgerDifference.Between(entries, Document(Line("P1", 10), Line("P2", 25))));
    }

    [Fact]
    public void A_document_that_was_called_off_is_reversed_and_may_come_back()
    {
        var recorded = LedgerDifference.Between([], Document(Line("P1", 10)));
        var calledOff = recorded + LedgerDifference.Between(recorded, Document());
        var back = calledOff + LedgerDifference.Between(calledOff, Document(Line("P1", 10)));

        Assert.Equal(Prelude.Seq(10m, -10m, 10m), back.Map(entry => entry.Net.Value));
        Assert.Equal(Prelude.Seq(0, 1, 2), back.Map(entry => entry.Revision));
    }

    [Fact]
    public void A_reversal_belongs_to_the_day_of_what_it_reverses()
    {
        var late = Line("P1", 10, day: 9);
        var entries = LedgerDifference.Between([], Document(late));
        var reversal = LedgerDifference.Between(entries, Document(Line("P1", 10, day: 3))).Head;

        Assert.Equal(late, reversal.Line);
        Assert.Equal(
            (Quantity.Literal(-1), Amount.Literal(-10), Amount.Literal(-4)),
            (reversal.Quantity, reversal.Net, reversal.Cost));
    }

    [Fact]
    public void The_reversal_of_a_return_counts_up()
    {
        var entries = LedgerDifference.Between([], Document(Line("P1", 10).TakenBack()));

        Assert.Equal(Amount.Literal(10), LedgerDifference.Between(entries, Document()).Head.Net);
    }

    private static SaleDocument Document(params SaleLine[] lines) =>
        SaleDocument.Create("INV-1", lines.ToSeq()).Accepted;

    private static SaleLine Line(string product, decimal net, int day = 1) =>
        SaleLine.Create(
            new DateOnly(2024, 5, day), "C1", product, "E1",
            Quantity.Literal(1), Amount.Literal(net), Amount.Literal(net), Amount.Literal(4)).Accepted;
}
