namespace CustomerGraph.Persistence.Sales.Analysis.Cells;

/// <summary>What the lines of one cell come to. A cell all of whose lines were taken back is none.</summary>
public sealed class SalesCell
{
    /// <summary>What tells it from the others.</summary>
    public required CellKey Key { get; init; }

    /// <summary>The net amount in 1/10000.</summary>
    public long NetUnits { get; init; }

    /// <summary>The cost in 1/10000.</summary>
    public long CostUnits { get; init; }

    /// <summary>How much, in 1/10000 of the products' own units.</summary>
    public long QuantityUnits { get; init; }

    /// <summary>How many lines stand.</summary>
    public long Lines { get; init; }
}
