namespace CustomerGraph.Persistence.Sales.Ledger;

/// <summary>A line of a document as it should stand in the ledger; amounts and quantities in 1/10000.</summary>
public readonly record struct LedgerLine(
    string DocumentNumber,
    int LineNumber,
    DateOnly Date,
    long CustomerId,
    long ProductId,
    long? SalespersonId,
    long QuantityUnits,
    long? UnitPriceUnits,
    long NetUnits,
    long CostUnits);
