using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Evidence;

/// <summary>An invoice in a payment record.</summary>
/// <param name="Amount">How much was to be paid; what is zero or less counts for nothing.</param>
/// <param name="DueOn">The last day on which it was to be paid.</param>
/// <param name="PaidOn">When it was paid in full; none while it is not.</param>
public sealed record PaidInvoice(Amount Amount, DateOnly DueOn, Option<DateOnly> PaidOn)
{
    /// <summary>
    /// How many days it was paid late, or is late by a day; zero when it was paid in time. None while nothing can be
    /// said: neither paid nor due.
    /// </summary>
    public Option<int> DaysLate(DateOnly day) => Paid(day).Match(
        Some: paid => Math.Max(0, paid.DayNumber - DueOn.DayNumber),
        None: () => DueOn < day ? day.DayNumber - DueOn.DayNumber : Option<int>.None);

    /// <summary>Whether it was due before a day and is not paid by it.</summary>
    public bool IsOverdue(DateOnly day) => DueOn < day && Paid(day).IsNone;

    // What was paid later was not paid on that day.
    private Option<DateOnly> Paid(DateOnly day) => PaidOn.Filter(paid => paid <= day);
}
