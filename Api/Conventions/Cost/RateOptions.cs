using System.ComponentModel.DataAnnotations;

namespace CustomerGraph.Conventions.Cost;

/// <summary>How much one caller may ask in how much time; configuration section "GraphQL:RateLimit".</summary>
/// <remarks>
/// A page of ten rows costs about 30, the dearest request 50,000 with the default maxima of <see cref="CostOptions"/>. The defaults keep
/// off only who asks the dearest things without a pause.
/// </remarks>
public sealed record RateOptions
{
    /// <summary>Whether callers are limited at all.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>What a caller may spend at once after a pause.</summary>
    [Range(0.001, double.MaxValue)]
    public double Capacity { get; init; } = 1_000_000;

    /// <summary>What comes back each second.</summary>
    [Range(0.001, double.MaxValue)]
    public double PerSecond { get; init; } = 100_000;

    /// <summary>How many callers are remembered; beyond, those who could spend everything are forgotten.</summary>
    [Range(1, int.MaxValue)]
    public int MaxCallers { get; init; } = 10_000;
}
