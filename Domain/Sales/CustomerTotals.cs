using System.Runtime.InteropServices;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Sales;

/// <summary>What each customer bought in all groups together.</summary>
internal static class CustomerTotals
{
    /// <summary>Every customer once, in no particular order.</summary>
    public static Either<AmountError, Seq<SubjectSales>> Of(IEnumerable<GroupedSales> sales)
    {
        var totals = new Dictionary<string, (SubjectSales Customer, Int128 Units)>(StringComparer.Ordinal);

        foreach (var (_, _, customer) in sales)
        {
            ref var total = ref CollectionsMarshal.GetValueRefOrAddDefault(totals, customer.Code, out _);
            total = (customer, total.Units + customer.Net.Units);
        }

        return totals.Values.Any(total => TenThousandths.Count(total.Units).IsNone)
            ? new AmountError.OutOfRange()
            : totals.Values
                .Select(total => total.Customer with { Net = Amount.OfUnits((long)total.Units) })
                .ToSeq()
                .Strict();
    }
}
