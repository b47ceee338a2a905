namespace CustomerGraph.Domain.Credit;

/// <summary>Calendar months, without leaving the calendar.</summary>
internal static class Calendar
{
    /// <summary>
    /// So many months later, or earlier when negative: the same day of that month, or its last one; at the ends of the
    /// calendar its first or last day.
    /// </summary>
    public static DateOnly AddMonths(DateOnly day, int months)
    {
        var month = ((long)day.Year * 12) + day.Month - 1 + months;

        return month < 12 ? DateOnly.MinValue
            : month >= 120_000 ? DateOnly.MaxValue
            : day.AddMonths(months);
    }
}
