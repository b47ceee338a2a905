namespace CustomerGraph.Api.Demo;

/// <summary>The months that demo data covers; always the same, so that the data is.</summary>
internal static class DemoCalendar
{
    /// <summary>How many months there are.</summary>
    public const int Months = 36;

    /// <summary>The first day.</summary>
    public static readonly DateOnly First = new(2023, 11, 1);

    /// <summary>The day after the last one.</summary>
    public static readonly DateOnly End = First.AddMonths(Months);

    // Quiet around the lunar new year and in high summer, busy before the holidays.
    private static readonly double[] Seasons = [0.80, 0.62, 0.95, 1.00, 1.04, 1.08, 0.90, 0.82, 1.05, 1.15, 1.32, 1.27];

    /// <summary>How busy each month is, beside its length and a steady growth of one percent a month.</summary>
    public static double Weight(int month) =>
        Seasons[First.AddMonths(month).Month - 1] * Math.Pow(1.01, month);
}
