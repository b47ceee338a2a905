using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Sales;

/// <summary>A product as somebody entered it: nothing of it has been checked.</summary>
public sealed record ProductEntry(
    string Sku,
    string Name,
    Option<string> Category = default,
    Option<string> Subcategory = default,
    Option<decimal> StandardCost = default,
    Option<decimal> ListPrice = default)
{
    /// <summary>The longest code, in characters.</summary>
    public const int SkuLength = 60;

    /// <summary>The longest name of a product or a category, in characters.</summary>
    public const int NameLength = 200;

    /// <summary>Checks everything and makes the product, or says all that is wrong with the entry.</summary>
    public Validation<EntryError, Product> Read() => (
        Entry.Code("sku", Sku, SkuLength),
        Entry.Text("name", Name, NameLength),
        Entry.Optional("category", Category, NameLength),
        Entry.Optional("subcategory", Subcategory, NameLength),
        Entry.NotNegative("standardCost", StandardCost),
        Entry.NotNegative("listPrice", ListPrice))
        .Apply((sku, name, category, subcategory, cost, price) =>
            new Product(sku, name, category, subcategory, cost, price));
}
