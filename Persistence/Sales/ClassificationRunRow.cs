using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Persistence.Sales;

/// <summary>A line of the table classification_runs: when customers were put into ABC classes, and by which policy.</summary>
public sealed class ClassificationRunRow
{
    /// <summary>The key; later runs have greater ones.</summary>
    public long Id { get; init; }

    /// <summary>When it ran, in UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>The first day of the sales it looked at.</summary>
    public required DateOnly SalesFrom { get; init; }

    /// <summary>The day after the last one.</summary>
    public required DateOnly SalesTo { get; init; }

    /// <summary>The policy's first cut.</summary>
    public required decimal CutA { get; init; }

    /// <summary>The policy's second cut.</summary>
    public required decimal CutB { get; init; }

    /// <summary>The policy's rule.</summary>
    public required AbcRule Rule { get; init; }

    /// <summary>What the policy does with equal amounts.</summary>
    public required AbcTies Ties { get; init; }
}
