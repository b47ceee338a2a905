namespace CustomerGraph.Domain.Sales.Performance;

/// <summary>Into which parts of the calendar a period is divided.</summary>
public enum Granularity
{
    /// <summary>Calendar months: 2026-03.</summary>
    Month,

    /// <summary>Calendar quarters: 2026-Q1.</summary>
    Quarter,

    /// <summary>Calendar years: 2026.</summary>
    Year,
}
