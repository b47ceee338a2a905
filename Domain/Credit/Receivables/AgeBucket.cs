using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Receivables;

/// <summary>The receivables of one band.</summary>
/// <param name="Band">The band.</param>
/// <param name="Amount">What they add up to; zero when there are none.</param>
/// <param name="Count">How many there are.</param>
public sealed record AgeBucket(AgeBand Band, Amount Amount, int Count);
