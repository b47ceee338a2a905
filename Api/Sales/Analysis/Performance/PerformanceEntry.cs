using CustomerGraph.Domain.Sales.Performance;

namespace CustomerGraph.Api.Sales.Analysis.Performance;

/// <summary>A <see cref="PerformanceRow"/>, flat.</summary>
internal sealed class PerformanceEntry
{
    /// <summary>The row as it is shown.</summary>
    public static PerformanceEntry Of(PerformanceRow row) => new()
    {
        Key = $"{row.Part.Key}\u001f{row.Standing.Group.Key}",
        Period = row.Part.Key,
        From = row.Part.Days.From,
        To = row.Part.Days.To,
        CustomerCode = row.Standing.Group.Key,
        CustomerName = row.Standing.Group.Label,
        Rank = row.Standing.Rank,
        Net = row.Standing.Group.Net.Value,
        Total = row.Total.Value,
        Share = row.Standing.Share.Value,
        Target = Reasons.Shown(row.Standing.Target),
        Gap = Reasons.Shown(row.Standing.Gap),
        Attainment = row.Standing.Attainment.Value,
        IsAttained = Reasons.Shown(row.Standing.IsAttained),
        ShareReason = Reasons.Of(row.Standing.Share),
        TargetReason = Reasons.Of(row.Standing.Target),
        AttainmentReason = Reasons.Of(row.Standing.Attainment),
    };

    public string Key { get; init; } = "";

    public string Period { get; init; } = "";

    public DateOnly From { get; init; }

    public DateOnly To { get; init; }

    public string CustomerCode { get; init; } = "";

    public string CustomerName { get; init; } = "";

    public int Rank { get; init; }

    public decimal Net { get; init; }

    public decimal Total { get; init; }

    public decimal? Share { get; init; }

    public decimal? Target { get; init; }

    public decimal? Gap { get; init; }

    public decimal? Attainment { get; init; }

    public bool? IsAttained { get; init; }

    public string? ShareReason { get; init; }

    public string? TargetReason { get; init; }

    public string? AttainmentReason { get; init; }
}
