using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales.Tendencies;
using CustomerGraph.Persistence.Sales.Analysis.Cells;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Sales.Analysis.Tendencies;

/// <summary>What customers are inclined to, and what they might buy.</summary>
internal static class BoughtProducts
{
    /// <summary>The tendencies of all customers, of one, of those who bought one product.</summary>
    public static async Task<IReadOnlyCollection<TendencyEntry>> TendenciesAsync(AnalysedSales sales, long? customer, long? product)
    {
        var cells = await sales.ByCustomerAndProductAsync();
        var wanted = cells
            .Where(cell => (customer is null || cell.Key.CustomerId == customer) && (product is null || cell.Key.ProductId == product))
            .Select(cell => (cell.Key.CustomerCode, cell.Key.Sku))
            .ToHashSet();
        var names = new PurchaseNames(cells);

        return [.. Tendency
            .Of([.. cells.Select(Purchased)], purchase => wanted.Contains((purchase.Customer, purchase.Product)))
            .Select(tendency => TendencyEntry.Of(tendency, names))];
    }

    /// <summary>The opportunities.</summary>
    public static async Task<IReadOnlyCollection<OpportunityEntry>> OpportunitiesAsync(AnalysedSales sales)
    {
        var policy = OpportunityPolicy.Default;
        var cells = await sales.ByCustomerAndProductAsync();
        var names = new PurchaseNames(cells);
        var cards = await sales.ReadAsync((_, rows) => rows
            .Select(card => new { card.Code, card.Channel, card.Enthusiasm })
            .ToDictionaryAsync(card => card.Code, StringComparer.Ordinal, sales.Cancellation));
        var buyers = (await sales.ByCustomerAsync())
            .Where(customer => cards.ContainsKey(customer.Code))
            .Select(customer => new Buyer(
                customer.Code,
                cards[customer.Code].Channel.ToString(),
                Optional(cards[customer.Code].Enthusiasm),
                Amount.OfUnits(customer.NetUnits)))
            .ToList();
        var products = (await sales.ByProductAsync()).Select(product => product.ToSales());

        return [.. Opportunity
            .In(buyers, products, [.. cells.Select(Purchased)], policy)
            .IfLeft(_ => throw AnalysedSales.TooLarge("net"))
            .Select((opportunity, index) => OpportunityEntry.Of(index + 1, opportunity, policy, names))];
    }

    private static Purchase Purchased(SalesCell cell) => new(cell.Key.CustomerCode!, cell.Key.Sku!, Amount.OfUnits(cell.NetUnits));
}
