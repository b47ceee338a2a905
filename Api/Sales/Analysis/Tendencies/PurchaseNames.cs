using CustomerGraph.Persistence.Sales.Analysis.Cells;

namespace CustomerGraph.Api.Sales.Analysis.Tendencies;

/// <summary>What customers and products are called.</summary>
internal sealed class PurchaseNames(IReadOnlyCollection<SalesCell> cells)
{
    private readonly Dictionary<string, string> _customers = Names(cells, key => (key.CustomerCode!, key.CustomerName!));
    private readonly Dictionary<string, string> _products = Names(cells, key => (key.Sku!, key.ProductName!));

    /// <summary>The name of a customer.</summary>
    public string OfCustomer(string code) => _customers[code];

    /// <summary>The name of a product.</summary>
    public string OfProduct(string sku) => _products[sku];

    private static Dictionary<string, string> Names(IEnumerable<SalesCell> cells, Func<CellKey, (string Code, string Name)> read)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);

        foreach (var (code, name) in cells.Select(cell => read(cell.Key)))
        {
            names[code] = name;
        }

        return names;
    }
}
