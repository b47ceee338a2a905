using CustomerGraph.Domain.Tests.Generators;
using FsCheck.Xunit;

namespace CustomerGraph.Domain.Tests;

/// <summary>A law of the domain: it is tried on whatever the domain can make.</summary>
public sealed class DomainPropertyAttribute : PropertyAttribute
{
    public DomainPropertyAttribute()
    {
        Arbitrary =
        [
            typeof(KernelArbitraries),
            typeof(CustomerArbitraries), typeof(ContactArbitraries), typeof(DeckArbitraries), typeof(PolicyArbitraries),
            typeof(AccessArbitraries), typeof(AuditArbitraries), typeof(CustodyArbitraries), typeof(CatalogueArbitraries),
            typeof(SalesArbitraries), typeof(GroupArbitraries), typeof(PurchaseArbitraries), typeof(LedgerArbitraries), typeof(SaleLineEntryArbitraries),
            typeof(CreditPolicyArbitraries), typeof(CreditArbitraries),
        ];
        QuietOnSuccess = true;
    }
}
