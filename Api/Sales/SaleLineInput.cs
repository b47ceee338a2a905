using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Persistence.Sales;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Sales;

/// <summary>A line of a sales document. What is counted is counted upwards, for a return too.</summary>
/// <param name="Product">What was sold, or given back.</param>
/// <param name="Quantity">How much, above zero, with at most 4 digits behind the point.</param>
/// <param name="NetAmount">The net amount, zero or more, with at most 4 digits behind the point.</param>
/// <param name="UnitPrice">The price of one unit.</param>
/// <param name="CostAmount">What the goods cost the company; the product's standard cost x quantity when it is not given.</param>
public sealed record SaleLineInput(
    [IdOf("Product")] long Product,
    decimal Quantity,
    decimal NetAmount,
    decimal? UnitPrice,
    decimal? CostAmount)
{
    /// <summary>The line, to be checked.</summary>
    internal SaleEntryLine ToEntry() =>
        new(Product, Quantity, Optional(UnitPrice), NetAmount, Optional(CostAmount));
}
