using CustomerGraph.Domain.Credit.Receivables;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Ledger;

/// <summary>How well receivables were collected, told from a ledger.</summary>
public static class CollectionHistory
{
    /// <summary>The days of a month in figures that count months.</summary>
    public const int MonthDays = 30;

    /// <summary>The first of the days whose sales are looked at.</summary>
    /// <param name="day">The last of them.</param>
    /// <param name="months">How many months of 30 days they are.</param>
    public static DateOnly FirstDay(DateOnly day, int months) => day.AddDays(1 - (MonthDays * months));

    /// <summary>The figures as of a day; none for a customer who never had an invoice.</summary>
    /// <param name="opening">The ledger before <see cref="FirstDay"/>.</param>
    /// <param name="history">All events up to the day, in order.</param>
    /// <param name="day">The day.</param>
    /// <param name="months">How many months of sales to look at, at least one.</param>
    public static Option<ReceivablesHealth> Of(CreditLedger opening, Seq<LedgerEvent> history, DateOnly day, int months)
    {
        var ledger = LedgerWorkflow.Evolve(CreditLedger.Empty, history);
        var items = ledger.Items.Values.ToSeq().Strict();

        PeriodSales Sold(Period period) => new(period.Days, items.Filter(item => period.Contains(item.On)).Map(item => item.Amount).Total());

        // What all documents of a customer come to is bounded, so that every sum of them is.
        return items.IsEmpty
            ? None
            : ReceivablesHealth.Of(
                items.Filter(item => item.Open.IsPositive).Map(item => new OpenItem(item.Open, item.On, item.Due)).Strict(),
                day,
                Months(day, months).Map(Sold).Strict(),
                opening.In(CreditStage.Invoiced),
                PaymentHistory.Of(history)).ToOption();
    }

    /// <summary>The months that end with the day, the newest first.</summary>
    private static Seq<Period> Months(DateOnly day, int months) => toSeq(Enumerable.Range(1, months).Select(month => Period.Literal(
        FirstDay(day, month), FirstDay(day, month - 1)))).Strict();
}
