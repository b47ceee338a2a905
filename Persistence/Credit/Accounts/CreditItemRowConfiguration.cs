using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.Credit.Accounts;

internal sealed class CreditItemRowConfiguration : IEntityTypeConfiguration<CreditItemRow>
{
    public void Configure(EntityTypeBuilder<CreditItemRow> items)
    {
        items.ToTable("credit_items", table => table.HasCheckConstraint(
            "ck_credit_items_stages", "open >= 0 AND on_notes >= 0 AND dishonoured >= 0 AND open + on_notes <= amount"));
        items.Property(item => item.Invoice).HasMaxLength(40);
        items.HasIndex(item => new { item.CustomerId, item.Invoice }).IsUnique();
        items.HasIndex(item => item.Due).HasFilter("open > 0");
        items.HasOne(item => item.Customer).WithMany().HasForeignKey(item => item.CustomerId).OnDelete(DeleteBehavior.Restrict);
    }
}
