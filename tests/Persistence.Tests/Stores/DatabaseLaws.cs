using CustomerGraph.Domain.Tests.Credit.Ledger;
using CustomerGraph.Domain.Tests.Generators;

namespace CustomerGraph.Persistence.Tests.Stores;

/// <summary>What the laws about databases have in common.</summary>
internal static class DatabaseLaws
{
    /// <summary>How often a law is tried on SQLite.</summary>
    public const int OnSqlite = 30;

    /// <summary>How often a law is tried on PostgreSQL: each question goes to another process and back.</summary>
    public const int OnPostgreSql = 15;

    /// <summary>The generators of the domain: whatever it can make.</summary>
    public static readonly Type[] Arbitraries =
        [typeof(KernelArbitraries), typeof(SalesArbitraries), typeof(LedgerArbitraries), typeof(CustomerArbitraries), typeof(ContactArbitraries), typeof(AccessArbitraries), typeof(PolicyArbitraries), typeof(CustodyArbitraries), typeof(CreditStories)];
}
