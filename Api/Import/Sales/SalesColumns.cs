namespace CustomerGraph.Api.Import.Sales;

/// <summary>Where the columns of a sales.csv are; below zero where it has none.</summary>
internal sealed class SalesColumns(CsvFile file)
{
    public int DocumentNumber { get; } = Position(file, "documentNumber");

    public int Date { get; } = Position(file, "date");

    public int CustomerCode { get; } = Position(file, "customerCode");

    public int Sku { get; } = Position(file, "sku");

    public int SalespersonCode { get; } = Position(file, "salespersonCode");

    public int Quantity { get; } = Position(file, "quantity");

    public int UnitPrice { get; } = Position(file, "unitPrice");

    public int NetAmount { get; } = Position(file, "netAmount");

    public int CostAmount { get; } = Position(file, "costAmount");

    private static int Position(CsvFile file, string column) => file.Positions.TryGetValue(column, out var at) ? at : -1;
}
