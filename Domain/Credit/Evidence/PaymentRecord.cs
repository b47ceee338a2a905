namespace CustomerGraph.Domain.Credit.Evidence;

/// <summary>How a customer has paid us, 付款記錄.</summary>
/// <remarks>
/// Which invoices are in it is for whoever reads it: those of the last year, say, and every one not paid yet. Every rule
/// on it looks at all of them, so that to pay earlier never makes it worse.
/// </remarks>
/// <param name="Invoices">The invoices, in any order.</param>
/// <param name="DishonouredNotes">The days on which notes were dishonoured, 拒付票據, one for each note.</param>
public sealed record PaymentRecord(Seq<PaidInvoice> Invoices, Seq<DateOnly> DishonouredNotes)
{
    /// <summary>
    /// How many half-years without a late payment there are in a row, counted back from a day and that day included.
    /// </summary>
    /// <remarks>
    /// A half-year is clean when something was due in it, nothing that was due in it was paid late or is overdue, and no
    /// note was dishonoured in it. The first that is not ends the count.
    /// </remarks>
    public int CleanHalfYears(DateOnly day)
    {
        var count = 0;

        while (IsClean(Calendar.AddMonths(day, -6 * (count + 1)), Calendar.AddMonths(day, -6 * count), day))
        {
            count++;
        }

        return count;
    }

    private bool IsClean(DateOnly after, DateOnly last, DateOnly day)
    {
        var due = Invoices.Filter(invoice => invoice.Amount.IsPositive && after < invoice.DueOn && invoice.DueOn <= last);

        return !due.IsEmpty
            && due.ForAll(invoice => invoice.DaysLate(day).IfNone(0) == 0)
            && !DishonouredNotes.Exists(note => after < note && note <= last);
    }
}
