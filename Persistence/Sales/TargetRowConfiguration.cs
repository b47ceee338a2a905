using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.Sales;

internal sealed class TargetRowConfiguration : IEntityTypeConfiguration<TargetRow>
{
    public void Configure(EntityTypeBuilder<TargetRow> targets)
    {
        targets.ToTable("targets", table =>
        {
            table.HasCheckConstraint("ck_targets_month", "month BETWEEN 1 AND 12");
            table.HasCheckConstraint("ck_targets_subject", """
                (CASE WHEN salesperson_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN product_id IS NULL THEN 0 ELSE 1 END)
                + (CASE WHEN category IS NULL THEN 0 ELSE 1 END) + (CASE WHEN customer_id IS NULL THEN 0 ELSE 1 END) = 1
                """);
        });

        targets.Property(target => target.Category).HasMaxLength(200);
        targets.Property(target => target.Version).IsConcurrencyToken();

        // One target for a subject and month; a NULL differs from every other, so each kind of subject has its own index.
        targets.HasIndex(target => new { target.SalespersonId, target.Year, target.Month }).IsUnique();
        targets.HasIndex(target => new { target.ProductId, target.Year, target.Month }).IsUnique();
        targets.HasIndex(target => new { target.Category, target.Year, target.Month }).IsUnique();
        targets.HasIndex(target => new { target.CustomerId, target.Year, target.Month }).IsUnique();

        targets.HasOne(target => target.Salesperson).WithMany().HasForeignKey(target => target.SalespersonId);
        targets.HasOne(target => target.Product).WithMany().HasForeignKey(target => target.ProductId);
        targets.HasOne(target => target.Customer).WithMany().HasForeignKey(target => target.CustomerId);
    }
}
