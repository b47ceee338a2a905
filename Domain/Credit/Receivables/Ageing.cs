using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Receivables;

/// <summary>Receivables as of a day, by how long they have been overdue, 帳齡分析.</summary>
/// <remarks>An item that was invoiced later is none of that day; the buckets add up to the receivables.</remarks>
public sealed record Ageing
{
    private Ageing(DateOnly day, Seq<AgeBucket> buckets, Amount total, Amount overdue) =>
        (Day, Buckets, Total, Overdue) = (day, buckets, total, overdue);

    /// <summary>The day as of which it is.</summary>
    public DateOnly Day { get; }

    /// <summary>Every band, even if empty, the youngest first.</summary>
    public Seq<AgeBucket> Buckets { get; }

    /// <summary>All receivables.</summary>
    public Amount Total { get; }

    /// <summary>Those that are overdue.</summary>
    public Amount Overdue { get; }

    /// <summary>Those that are not.</summary>
    public Amount Current => Buckets.Head.Amount;

    /// <summary>What is overdue of all receivables, a fraction.</summary>
    public Either<FigureAbsence, decimal> OverdueShare => Total.IsPositive
        ? Quotient.Of(Overdue.Units, Total.Units).ToDecimal()
        : FigureAbsence.NoReceivables;

    /// <summary>Sorts items by their age.</summary>
    /// <returns>The ageing, or <see cref="AmountError.OutOfRange"/> if there is too much to add up.</returns>
    public static Either<AmountError, Ageing> Of(Seq<OpenItem> items, DateOnly day)
    {
        var owed = items.Filter(item => item.InvoicedOn <= day).Strict();

        return
            from buckets in toSeq(Enum.GetValues<AgeBand>()).Map(band => Bucket(band, owed, day)).Sequence()
            from total in Amount.Sum(owed.Map(item => item.Amount))
            from overdue in Amount.Sum(buckets.Tail.Map(bucket => bucket.Amount))
            select new Ageing(day, buckets.Strict(), total, overdue);
    }

    /// <summary>The band of something due on one day as of another.</summary>
    public static AgeBand BandOf(DateOnly dueOn, DateOnly day) => (day.DayNumber - dueOn.DayNumber) switch
    {
        <= 0 => AgeBand.Current,
        <= 30 => AgeBand.UpTo30,
        <= 60 => AgeBand.UpTo60,
        <= 90 => AgeBand.UpTo90,
        _ => AgeBand.Over90,
    };

    private static Either<AmountError, AgeBucket> Bucket(AgeBand band, Seq<OpenItem> owed, DateOnly day)
    {
        var inBand = owed.Filter(item => BandOf(item.DueOn, day) == band).Strict();

        return Amount.Sum(inBand.Map(item => item.Amount)).Map(amount => new AgeBucket(band, amount, inBand.Count));
    }
}
