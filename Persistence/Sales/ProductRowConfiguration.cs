using CustomerGraph.Domain.Sales;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.Sales;

internal sealed class ProductRowConfiguration : IEntityTypeConfiguration<ProductRow>
{
    public void Configure(EntityTypeBuilder<ProductRow> products)
    {
        products.ToTable("products");
        products.Property(product => product.Sku).HasMaxLength(ProductEntry.SkuLength);
        products.Property(product => product.Name).HasMaxLength(ProductEntry.NameLength);
        products.Property(product => product.Category).HasMaxLength(ProductEntry.NameLength);
        products.Property(product => product.Subcategory).HasMaxLength(ProductEntry.NameLength);
        products.Property(product => product.Version).IsConcurrencyToken();
        products.HasIndex(product => product.Sku).IsUnique();
    }
}
