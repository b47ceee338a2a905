using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Credit.Reviews;
using CustomerGraph.Persistence.Credit.Evidence;
using CustomerGraph.Persistence.Credit.Reviews;
using CustomerGraph.Persistence.Store;
using static CustomerGraph.Api.Demo.Credit.DemoDesk;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Demo.Credit;

/// <summary>What the demo company knows of its customers, and how it has reviewed them.</summary>
internal sealed class DemoEvidence(IStore store, DemoDesk desk, CancellationToken cancellation)
{
    private readonly EvidenceStore evidence = new(store);
    private readonly ReviewStore reviews = new(store, new AllReceivables(store));

    /// <summary>Two years of accounts, and single numbers.</summary>
    /// <param name="customer">The key of the customer.</param>
    /// <param name="size">Its sales in the later year.</param>
    /// <param name="strength">From 0, weak, to 3, strong; the accounts of a weak one are worse than the year before.</param>
    public async Task KnowAsync(long customer, decimal size, int strength)
    {
        Done(await evidence.AddAsync(customer, Accounts(DemoCalendar.End.Year - 2, size * 0.9m, Math.Max(1, strength)), At(desk.Seller, 295), cancellation));
        Done(await evidence.AddAsync(customer, Accounts(DemoCalendar.End.Year - 1, size, strength), At(desk.Seller, 200), cancellation));

        foreach (var (kind, value) in new[]
        {
            (CreditFactKind.SupplierCount, 3m + strength),
            (CreditFactKind.ExpectedPurchases, decimal.Round(size * 0.6m)),
            (CreditFactKind.SupplyRatio, 0.2m + (0.05m * strength)),
            (CreditFactKind.TermMonths, 2m),
            (CreditFactKind.ReferenceRating, 2m + strength),
            (CreditFactKind.YearsInBusiness, 4m * (strength + 1)),
        })
        {
            Done(await evidence.AddAsync(customer, kind, value, Day(200), "The customer 客戶", At(desk.Seller, 200, 10), cancellation));
        }
    }

    /// <summary>A review that leaves all as it is.</summary>
    public async Task ReviewAsync(long customer, int daysAgo) => Done(await reviews.RecordAsync(
        customer, new ReviewJudgement("RV-1", None, ReviewDecisionKind.Keep, None, "Pays as agreed 付款正常"), desk.Manager, At(desk.Manager, daysAgo), cancellation));

    private static StatementEntry Accounts(int year, decimal sales, int strength)
    {
        var assets = decimal.Round(sales * 0.7m);
        var debts = decimal.Round(assets * (0.8m - (0.15m * strength)));
        var due = decimal.Round(debts * 0.6m);

        return new StatementEntry(
            new DateOnly(year, 12, 31),
            strength > 1 ? StatementSource.Audited : StatementSource.Unaudited,
            new DateOnly(year + 1, 4, 10),
            CurrentAssets: decimal.Round(due * (0.9m + (0.35m * strength))),
            CurrentLiabilities: due,
            TotalAssets: assets,
            TotalLiabilities: debts,
            Equity: assets - debts,
            RetainedEarnings: decimal.Round(assets * 0.08m * strength),
            Ebit: decimal.Round(sales * 0.03m * strength),
            Sales: sales,
            NetIncome: decimal.Round(sales * ((0.02m * strength) - 0.01m)),
            OperatingCashFlow: decimal.Round(sales * 0.03m * strength));
    }
}
