using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.Sales;

internal sealed class SalesLineRowConfiguration : IEntityTypeConfiguration<SalesLineRow>
{
    public void Configure(EntityTypeBuilder<SalesLineRow> lines)
    {
        lines.ToTable("sales_lines", table =>
        {
            table.HasCheckConstraint("ck_sales_lines_line_number", "line_number > 0");
            table.HasCheckConstraint(
                "ck_sales_lines_revision", "revision >= 0 AND line_count = 1 - 2 * (revision % 2)");
        });

        lines.Property(line => line.DocumentNumber).HasMaxLength(60);
        lines.Property(line => line.RecordedBy).HasMaxLength(200);

        // Also what refuses the second of two corrections made at the same time.
        lines.HasIndex(line => new { line.DocumentNumber, line.LineNumber, line.Revision }).IsUnique();
        lines.HasIndex(line => new { line.CustomerId, line.Date });
        lines.HasIndex(line => line.Date);

        lines.HasOne(line => line.Customer).WithMany(customer => customer.SalesLines)
            .HasForeignKey(line => line.CustomerId).OnDelete(DeleteBehavior.Restrict);
        lines.HasOne(line => line.Product).WithMany(product => product.SalesLines)
            .HasForeignKey(line => line.ProductId).OnDelete(DeleteBehavior.Restrict);
        lines.HasOne(line => line.Salesperson).WithMany()
            .HasForeignKey(line => line.SalespersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
