using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Persistence.Sales.Analysis;
using CustomerGraph.Persistence.Sales.Analysis.Cells;

namespace CustomerGraph.Api.Sales.Analysis.Cube;

/// <summary>Any cut through the sales: a cell for each combination of values of some dimensions.</summary>
internal static class SalesCube
{
    /// <summary>What stands between the keys of a cell; nobody types it, and it comes before all that people do.</summary>
    private const char Separator = '\u001f';

    /// <summary>The cells of the lines that an analysis looks at.</summary>
    public static async Task<IReadOnlyCollection<SalesCubeRow>> ReadAsync(AnalysedSales sales, IReadOnlyCollection<SalesDimension> by)
    {
        var cells = await sales.CellsAsync(by);
        var documents = await sales.CountDocumentsAsync(by);
        var customers = await sales.CountCustomersAsync(by);

        return [.. cells.Select(cell => Row(
            by, cell.Key, Measures(cell, documents.GetValueOrDefault(cell.Key), customers.GetValueOrDefault(cell.Key))))];
    }

    private static SalesMeasures Measures(SalesCell cell, long documents, long customers) => SalesMeasures
        .Create(
            Amount.OfUnits(cell.NetUnits), Amount.OfUnits(cell.CostUnits), Quantity.OfUnits(cell.QuantityUnits),
            cell.Lines, documents, customers)
        .IfLeft(error => throw AnalysedSales.TooLarge(error.Measure));

    private static SalesCubeRow Row(IReadOnlyCollection<SalesDimension> by, CellKey key, SalesMeasures measures)
    {
        return new()
        {
            // What is not known differs from a value that is called so.
            Key = string.Join(Separator, by.Select(dimension => key.Of(dimension, AnalysedSales.ValueName))),
            Month = Of(SalesDimension.Month),
            Quarter = Of(SalesDimension.Quarter),
            Year = Of(SalesDimension.Year),
            CustomerCode = Of(SalesDimension.Customer),
            CustomerName = key.CustomerName,
            Sku = Of(SalesDimension.Product),
            ProductName = key.ProductName,
            Category = Of(SalesDimension.Category),
            SalespersonCode = Of(SalesDimension.Salesperson),
            SalespersonName = key.SalespersonName,
            Channel = Of(SalesDimension.Channel),
            SalesGroup = Of(SalesDimension.SalesGroup),
            Country = Of(SalesDimension.Country),
            Region = Of(SalesDimension.Region),
            State = Of(SalesDimension.State),
            Industry = Of(SalesDimension.Industry),
            CompanySize = Of(SalesDimension.CompanySize),
            BusinessScale = Of(SalesDimension.BusinessScale),
            AbcClass = Of(SalesDimension.AbcClass),
            Net = measures.Net.Value,
            Cost = measures.Cost.Value,
            Profit = measures.Profit.Value,
            MarginRate = measures.MarginRate.Value,
            Quantity = measures.Quantity.Value,
            Lines = measures.Lines,
            Documents = measures.Documents,
            Customers = measures.Customers,
        };

        string? Of(SalesDimension dimension) =>
            by.Contains(dimension) ? key.Of(dimension, AnalysedSales.ValueName) ?? SalesGroups.Unknown : null;
    }
}
