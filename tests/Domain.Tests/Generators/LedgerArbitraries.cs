using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Domain.Tests.Generators;

/// <summary>
/// A document as it was thought right at first, then, and so on; each time the ledger got the difference.
/// </summary>
public sealed record History(Seq<SaleDocument> Versions)
{
    public SaleDocument Latest => Versions.Last;

    /// <summary>What the ledger has after all versions.</summary>
    public Seq<LedgerEntry> Entries => Versions.Fold(
        Seq<LedgerEntry>.Empty,
        (entries, version) => entries + LedgerDifference.Between(entries, version));
}

/// <summary>Documents are never made up: what the ledger has of them came of one difference after the other.</summary>
public static class LedgerArbitraries
{
    private static readonly Gen<SaleLine> Lines =
        from day in Gen.Choose(0, 60)
        from customer in Gen.Elements("C1", "C2", "C3")
        from product in Gen.Elements("P1", "P2")
        from salesperson in Gen.Elements<Option<string>>(Option<string>.None, "E1")
        from quantity in Gen.Elements(1L, 2L, 25_000L, -1L, -30_000L, 1_000_000_000_000L)
        from price in Gen.Elements<Option<Amount>>(Option<Amount>.None, Amount.Zero, Amount.Literal(9.99m))
        from net in Gen.Frequency((6, Gen.Choose(0, 500)), (1, Gen.Constant(1_000_000_000)))
        from cost in Gen.Choose(0, 500)
        select Line(day, customer, product, salesperson, quantity, price, net, cost);

    public static Arbitrary<SaleLine> SaleLines() => Lines.ToArbitrary();

    public static Arbitrary<SaleDocument> Documents() => Document("D1").ToArbitrary();

    public static Arbitrary<History> Histories() => HistoryOf("D1").ToArbitrary();

    /// <summary>Three documents.</summary>
    public static Arbitrary<History[]> SeveralHistories() =>
        (from first in HistoryOf("D1")
         from second in HistoryOf("D2")
         from third in HistoryOf("d1")
         select new[] { first, second, third }).ToArbitrary();

    private static Gen<SaleDocument> Document(string number) =>
        from count in Gen.Choose(0, 5)
        from lines in Lines.ListOf(count)
        select Numbered(number, lines.ToSeq());

    private static Gen<History> HistoryOf(string number) =>
        from first in Document(number)
        from count in Gen.Choose(0, 4)
        from history in Continued(Gen.Constant(new History(Prelude.Seq1(first))), number, count)
        select history;

    private static Gen<History> Continued(Gen<History> histories, string number, int versions) =>
        versions == 0
            ? histories
            : Continued(
                from history in histories
                from next in Gen.Frequency(
                    (4, Corrected(history.Latest)),
                    (1, Gen.Elements(history.Versions.AsEnumerable())),
                    (1, Document(number)))
                select new History(history.Versions.Add(next)),
                number,
                versions - 1);

    /// <summary>One line changed, left out, or put in before others.</summary>
    private static Gen<SaleDocument> Corrected(SaleDocument document) =>
        from line in Lines
        from position in Gen.Choose(0, document.Lines.Count)
        from width in Gen.Choose(0, 1)
        from added in Gen.Elements(Seq<SaleLine>.Empty, Prelude.Seq1(line))
        select Numbered(
            document.Number,
            document.Lines.Take(position) + added + document.Lines.Skip(position + width));

    private static SaleDocument Numbered(string number, Seq<SaleLine> lines) =>
        SaleDocument.Create(number, lines).Accepted;

    private static SaleLine Line(
        int day, string customer, string product, Option<string> salesperson,
        long quantity, Option<Amount> price, long net, long cost) =>
        SaleLine.Create(
            new DateOnly(2024, 1, 1).AddDays(day), customer, product, salesperson,
            Quantity.OfUnits(quantity), price,
            Amount.OfUnits(Math.Sign(quantity) * net), Amount.OfUnits(Math.Sign(quantity) * cost)).Accepted;
}
