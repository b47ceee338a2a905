using CustomerGraph.Domain.Kernel;
using LanguageExt;

namespace CustomerGraph.Persistence.Sales.Ledger;

/// <summary>What the ledger needs to know of a product.</summary>
/// <param name="Id">The key of its row.</param>
/// <param name="UnitCost">What one unit costs by standard, if that is known.</param>
public readonly record struct LedgerProduct(long Id, Option<Amount> UnitCost);
