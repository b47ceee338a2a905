using CustomerGraph.Domain.Customers;
using CustomerGraph.Persistence.Sales;
using CustomerGraph.Persistence.Sales.Ledger;

namespace CustomerGraph.Api.Demo;

/// <summary>What the demo company has sold, and what came back.</summary>
internal static class DemoSales
{
    /// <summary>How many lines there are.</summary>
    public const int Lines = 200_000;

    private const int LongestDocument = 8;

    /// <summary>One document in so many is a return.</summary>
    private const int DocumentsPerReturn = 28;

    private const decimal UnitsPerOne = 10_000m;

    /// <summary>The lines, month by month.</summary>
    /// <param name="seed">The same seed makes the same lines.</param>
    /// <param name="customers">Who buys; they have been stored.</param>
    /// <param name="products">What is sold; they have been stored.</param>
    public static IEnumerable<LedgerLine> Make(
        int seed,
        IReadOnlyList<DemoCustomer> customers,
        IReadOnlyList<ProductRow> products)
    {
        var random = new Random(seed);
        var shelf = new WeightedChoice<(ProductRow Product, int Rank)>(
            [.. products.Select((product, rank) => (product, rank))], entry => 1 / Math.Pow(entry.Rank + 4, 0.7));
        var allWeights = Enumerable.Range(0, DemoCalendar.Months).Sum(DemoCalendar.Weight);
        var (document, made, weight) = (0, 0, 0.0);

        for (var month = 0; month < DemoCalendar.Months; month++)
        {
            var buyers = new WeightedChoice<DemoCustomer>(
                [.. customers.Where(customer => customer.BuysIn(month))], customer => customer.Appetite);
            weight += DemoCalendar.Weight(month);

            // The last month takes what rounding has left, so that the number of lines is exact.
            var until = month == DemoCalendar.Months - 1 ? Lines : (int)(Lines * weight / allWeights);

            while (made < until)
            {
                var buyer = buyers.Next(random);
                var date = Day(month, random);
                var isReturn = random.Next(DocumentsPerReturn) == 0;
                var length = Math.Min(until - made, isReturn ? 1 : 1 + random.Next(LongestDocument));
                var number = $"{(isReturn ? 'R' : 'S')}{++document:000000}";

                for (var position = 1; position <= length; position++)
                {
                    made++;

                    yield return Line(number, position, date, buyer, shelf.Next(random).Product, isReturn, random);
                }
            }
        }
    }

    private static DateOnly Day(int month, Random random)
    {
        var first = DemoCalendar.First.AddMonths(month);

        return first.AddDays(random.Next(DateTime.DaysInMonth(first.Year, first.Month)));
    }

    private static LedgerLine Line(
        string document,
        int position,
        DateOnly date,
        DemoCustomer buyer,
        ProductRow product,
        bool isReturn,
        Random random)
    {
        var size = buyer.Row.Channel is Channel.Wholesale or Channel.Agent or Channel.Chain ? 24 : 8;
        var quantity = (isReturn ? -1 : 1) * (1 + random.Next(isReturn ? 3 : size));
        var price = Math.Round(product.ListPrice!.Value * (1 - buyer.Discount), 2);

        return new LedgerLine(
            document,
            position,
            date,
            buyer.Row.Id,
            product.Id,
            buyer.Row.SalespersonId,
            (long)(quantity * UnitsPerOne),
            (long)(price * UnitsPerOne),
            (long)(quantity * price * UnitsPerOne),
            (long)(quantity * product.StandardCost!.Value * UnitsPerOne));
    }
}
