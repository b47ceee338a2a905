using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Sales;

/// <summary>
/// A sum of sales is further from zero than an <see cref="Amount"/> or a <see cref="Quantity"/> reaches.
/// </summary>
/// <param name="Measure">Which sum: net, cost, profit or quantity.</param>
public sealed record MeasureOutOfRange(string Measure)
{
    /// <summary>What is wrong, as a sentence.</summary>
    public string Sentence => $"The {Measure} of these sales is too large to add up.";
}
