using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Policy;

/// <summary>Who approves a shipment above the limit, 超限報批, and for how long.</summary>
public sealed record OverLimitPolicy
{
    /// <summary>The sales manager up to a fifth above the limit; for 30 days.</summary>
    public static readonly OverLimitPolicy Standard =
        Create(0.20m, 30).ToEither().IfLeft(PolicyNumber.Defect<OverLimitPolicy>);

    private OverLimitPolicy(decimal share, int days) => (SalesManagerShare, LapseDays) = (share, days);

    /// <summary>
    /// Up to which fraction of the limit above it the sales manager approves, exactly that much included; beyond it the
    /// general manager.
    /// </summary>
    public decimal SalesManagerShare { get; }

    /// <summary>For how many days an approval can be used.</summary>
    public int LapseDays { get; }

    /// <summary>The policy, or all that is wrong with it.</summary>
    public static Validation<EntryError, OverLimitPolicy> Create(decimal salesManagerShare, int lapseDays) => (
        PolicyNumber.Between(PolicyNames.SalesManagerShare, salesManagerShare, 0, 10),
        Entry.Between(PolicyNames.LapseDays, lapseDays, 1, 3_650))
        .Apply((share, days) => new OverLimitPolicy(share, days));
}
