using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Sales;

/// <summary>At which positions of a ranking the classes end; classes never fall and rise again.</summary>
/// <param name="A">The number of subjects in A.</param>
/// <param name="B">The number of subjects in A and B.</param>
internal readonly record struct AbcBoundaries(int A, int B)
{
    /// <summary>Divides a ranking.</summary>
    /// <param name="cumulated">At each position the units of all the subjects before it, and at the end the
    /// total.</param>
    /// <param name="policy">The terms.</param>
    public static AbcBoundaries Of(long[] cumulated, AbcPolicy policy) =>
        new(End(cumulated, policy.Cuts.A, policy), End(cumulated, policy.Cuts.B, policy));

    /// <summary>The first position that is not better than a cut.</summary>
    private static int End(long[] cumulated, decimal cut, AbcPolicy policy)
    {
        var count = cumulated.Length - 1;

        // Shares are compared as whole numbers: units / total < cut becomes units * 10000 < (cut * 10000) * total.
        var limit = (Int128)(cut * TenThousandths.PerOne) * cumulated[count];
        var end = 0;

        while (end < count && (policy.Rule == AbcRule.CrossingIn
            ? (Int128)cumulated[end] * TenThousandths.PerOne < limit
            : (Int128)cumulated[end + 1] * TenThousandths.PerOne <= limit))
        {
            end++;
        }

        // The last of the better ones takes its equals with it.
        while (policy.Ties == AbcTies.Together && end > 0 && end < count && At(end) == At(end - 1))
        {
            end++;
        }

        return end;

        long At(int position) => cumulated[position + 1] - cumulated[position];
    }
}
