using CustomerGraph.Domain.Sales;
using CustomerGraph.Persistence.History;

namespace CustomerGraph.Persistence.Sales;

/// <summary>A line of the table products: a <see cref="Product"/>.</summary>
public sealed class ProductRow : IVersioned
{
    /// <summary>The key.</summary>
    public long Id { get; init; }

    /// <inheritdoc cref="Product" path="/param[@name='Sku']"/>
    public string Sku { get; init; } = "";

    /// <inheritdoc cref="Product" path="/param[@name='Name']"/>
    public string Name { get; set; } = "";

    /// <inheritdoc cref="Product" path="/param[@name='Category']"/>
    public string? Category { get; set; }

    /// <inheritdoc cref="Product" path="/param[@name='Subcategory']"/>
    public string? Subcategory { get; set; }

    /// <inheritdoc cref="Product" path="/param[@name='StandardCost']"/>
    public decimal? StandardCost { get; set; }

    /// <inheritdoc cref="Product" path="/param[@name='ListPrice']"/>
    public decimal? ListPrice { get; set; }

    string IVersioned.KnownAs => Sku;

    /// <inheritdoc/>
    public int Version { get; set; } = 1;

    /// <summary>Its sales and returns.</summary>
    public ICollection<SalesLineRow> SalesLines { get; init; } = [];
}
