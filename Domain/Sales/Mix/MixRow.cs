using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Sales.Mix;

/// <summary>The place of one product, category or customer in what is sold, and against its target.</summary>
/// <param name="Rank">Its position by net sales, from 1.</param>
/// <param name="Group">What was sold of it or to it; nothing, if it only has a target.</param>
/// <param name="Share">Its share of what is above zero; absent where it is zero or negative.</param>
/// <param name="CumulativeShare">The share of all up to and including it; absent where it is zero or negative.</param>
/// <param name="Target">What was to be sold of it, 銷售任務, or why that is not known.</param>
/// <param name="Gap">Net sales less target, negative where it was missed; or why there is none.</param>
public sealed record MixRow(
    int Rank,
    GroupTotals Group,
    Ratio Share,
    Ratio CumulativeShare,
    Either<AbsentReason, Amount> Target,
    Either<AbsentReason, Amount> Gap)
{
    /// <summary>Net sales over target; absent without a target, and with one of nothing.</summary>
    public Ratio Attainment => Target.Match(
        Right: target => Ratio.Of(Group.Net, target, AbsentReason.TargetZero),
        Left: Ratio.Absent);

    /// <summary>Whether the target was met or passed; none without a target.</summary>
    public Option<bool> IsAttained => Target.ToOption().Map(target => Group.Net >= target);
}
