using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Sales;

/// <summary>One group of a composition analysis, with its subtotal and its customers.</summary>
/// <param name="Key">What tells the group from others.</param>
/// <param name="Label">What people call the group.</param>
/// <param name="Net">All its net sales, what came back taken away.</param>
/// <param name="Share">Its share of all groups with net sales above zero; absent where it is none of them.</param>
/// <param name="Rows">Its customers, largest net sales first, equal ones by code.</param>
public sealed record CompositionGroup(
    string Key,
    string Label,
    Amount Net,
    Ratio Share,
    IReadOnlyList<CompositionRow> Rows)
{
    /// <summary>How many customers bought or gave back something within the group.</summary>
    public long Customers => Rows.Count;
}
