using LanguageExt;

namespace CustomerGraph.Persistence.Sales;

/// <summary>A document as somebody entered it, by the keys of the rows that it refers to.</summary>
public sealed record SaleEntry(
    string DocumentNumber,
    DateOnly Date,
    long CustomerId,
    Option<long> SalespersonId,
    Seq<SaleEntryLine> Lines);

/// <summary>A line of it; what is counted is counted upwards, for a return too.</summary>
public sealed record SaleEntryLine(
    long ProductId,
    decimal Quantity,
    Option<decimal> UnitPrice,
    decimal NetAmount,
    Option<decimal> CostAmount);
