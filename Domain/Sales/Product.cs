using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Sales;

/// <summary>Something the company sells. Made by <see cref="ProductEntry.Read"/>.</summary>
/// <param name="Sku">What the company calls the product; never changes and is never given twice.</param>
/// <param name="Name">What the product is called in documents.</param>
/// <param name="Category">The group it belongs to.</param>
/// <param name="Subcategory">The group within the category.</param>
/// <param name="StandardCost">What one unit costs the company, where a sale does not say.</param>
/// <param name="ListPrice">What one unit sells for unless agreed otherwise.</param>
public sealed record Product(
    string Sku,
    string Name,
    Option<string> Category,
    Option<string> Subcategory,
    Option<Amount> StandardCost,
    Option<Amount> ListPrice);
