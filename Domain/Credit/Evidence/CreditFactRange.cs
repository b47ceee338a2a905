using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Evidence;

/// <summary>Which numbers a kind of fact can have.</summary>
/// <param name="Least">The least, included.</param>
/// <param name="Most">The most, included.</param>
/// <param name="Step">What each is a whole multiple of.</param>
internal readonly record struct CreditFactRange(decimal Least, decimal Most, decimal Step)
{
    private const decimal Fine = 1m / TenThousandths.PerOne;

    public static CreditFactRange Of(CreditFactKind kind) => kind switch
    {
        CreditFactKind.SupplierCount => new(1, 1_000_000, 1),
        CreditFactKind.CurrentRatioNorm => new(Fine, 100, Fine),
        CreditFactKind.ExpectedPurchases or CreditFactKind.ForecastSales =>
            new(0, TenThousandths.ToDecimal(long.MaxValue), Fine),
        CreditFactKind.SupplyRatio => new(0, 10, Fine),
        CreditFactKind.TermMonths => new(0, 120, 1),
        CreditFactKind.ReferenceRating => new(1, 5, 1),
        CreditFactKind.YearsInBusiness => new(0, 1_000, 1),
        CreditFactKind.IndustryGrowth => new(-1, 10, Fine),
        _ => new(0, 1, Fine),
    };
}
