using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Sales;

namespace CustomerGraph.Api.Sales;

/// <summary>Product: something the company sells.</summary>
internal sealed class ProductType : EntityType<ProductRow>
{
    /// <summary>The type.</summary>
    public ProductType()
        : base("Product", "Something the company sells, 商品.")
    {
        this.Requires(Policies.Products);
        Node(row => row.Id);
        Column("sku", row => row.Sku, "What the company calls the product; unique.");
        Column("name", row => row.Name, "What the product is called in documents.");
        Column("category", row => row.Category, "The group it belongs to.");
        Column("subcategory", row => row.Subcategory, "The group within the category.");
        Column("standardCost", row => row.StandardCost, "What one unit costs the company, where a sale does not say.");
        Column("listPrice", row => row.ListPrice, "What one unit sells for unless agreed otherwise.");
        Column("version", row => row.Version, "Counts the changes, from 1; what `expectedVersion` is compared with.");
    }
}
