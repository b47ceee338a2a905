using System.Globalization;

namespace CustomerGraph.Domain.Credit;

/// <summary>How numbers and days are written in explanations, the same in both languages and every culture.</summary>
internal static class Shown
{
    /// <summary>A number with groups of thousands and at most four digits behind the point.</summary>
    public static string Number(decimal value) => value.ToString("#,##0.####", CultureInfo.InvariantCulture);

    /// <summary>A fraction as a percentage with at most two digits behind the point.</summary>
    public static string Percent(decimal value) => (value * 100).ToString("#,##0.##", CultureInfo.InvariantCulture) + "%";

    /// <summary>A day. Source: ISO 8601.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
