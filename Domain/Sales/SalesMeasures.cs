using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Sales;

/// <summary>What is counted of sales, of any selection of them.</summary>
public sealed record SalesMeasures
{
    /// <summary>The measures of no sales.</summary>
    public static readonly SalesMeasures None = new(Amount.Zero, Amount.Zero, Amount.Zero, Quantity.Zero, 0, 0, 0);

    private SalesMeasures(
        Amount net, Amount cost, Amount profit, Quantity quantity, long lines, long documents, long customers) =>
        (Net, Cost, Profit, Quantity, Lines, Documents, Customers) =
        (net, cost, profit, quantity, lines, documents, customers);

    /// <summary>Net sales: what was sold less what came back.</summary>
    public Amount Net { get; }

    /// <summary>What the goods cost the company.</summary>
    public Amount Cost { get; }

    /// <summary>Net sales less cost, 毛利.</summary>
    public Amount Profit { get; }

    /// <summary>Profit over net sales, 毛利率; absent where net sales are zero or negative.</summary>
    public Ratio MarginRate => Ratio.Of(Profit, Net, AbsentReason.NetNotPositive);

    /// <summary>How much was sold less what came back, whatever the units of the products.</summary>
    public Quantity Quantity { get; }

    /// <summary>How many lines stand: not reversed, and no reversals.</summary>
    public long Lines { get; }

    /// <summary>How many documents have a line that stands.</summary>
    public long Documents { get; }

    /// <summary>How many customers have a line that stands.</summary>
    public long Customers { get; }

    /// <summary>The measures of sales that somebody else added up and counted.</summary>
    /// <returns>The measures, or <see cref="MeasureOutOfRange"/> of the profit.</returns>
    public static Either<MeasureOutOfRange, SalesMeasures> Create(
        Amount net, Amount cost, Quantity quantity, long lines, long documents, long customers) =>
        net.Subtract(cost)
            .MapLeft(_ => TooLarge("profit"))
            .Map(profit => new SalesMeasures(net, cost, profit, quantity, lines, documents, customers));

    /// <summary>Adds up and counts entries of the ledger, each given once, in any order.</summary>
    /// <returns>The measures, or <see cref="MeasureOutOfRange"/>.</returns>
    public static Either<MeasureOutOfRange, SalesMeasures> Of(IEnumerable<LedgerEntry> entries)
    {
        LedgerEntry[] all = [.. entries];

        return
            from net in Amount.Sum(all.Select(entry => entry.Net)).MapLeft(_ => TooLarge("net"))
            from cost in Amount.Sum(all.Select(entry => entry.Cost)).MapLeft(_ => TooLarge("cost"))
            from quantity in Quantity.Sum(all.Select(entry => entry.Quantity)).MapLeft(_ => TooLarge("quantity"))
            from measures in Create(
                net,
                cost,
                quantity,
                all.Sum(entry => entry.LineCount),
                CountStanding(all, entry => entry.Document),
                CountStanding(all, entry => entry.Line.Customer))
            select measures;
    }

    private static MeasureOutOfRange TooLarge(string measure) => new(measure);

    private static long CountStanding(LedgerEntry[] entries, Func<LedgerEntry, string> key) =>
        entries
            .GroupBy(key, StringComparer.Ordinal)
            .LongCount(alike => alike.Sum(entry => entry.LineCount) > 0);
}
