using CustomerGraph.Domain.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.Customers;

internal sealed class CustomerRowConfiguration : IEntityTypeConfiguration<CustomerRow>
{
    public void Configure(EntityTypeBuilder<CustomerRow> customers)
    {
        customers.ToTable("customers", table =>
        {
            table.HasCheckConstraint("ck_customers_enthusiasm", "enthusiasm BETWEEN 1 AND 5");
            table.HasCheckConstraint("ck_customers_key", "(key_reason IS NULL) = (key_since IS NULL)");
            table.HasCheckConstraint("ck_customers_credit_limit", "credit_limit >= 0");
        });

        customers.Property(customer => customer.Code).HasMaxLength(CardEntry.CodeLength);
        customers.Property(customer => customer.Name).HasMaxLength(CardEntry.NameLength);
        customers.Property(customer => customer.KeyReason).HasMaxLength(CardEntry.NoteLength);
        customers.Property(customer => customer.EnthusiasmNote).HasMaxLength(CardEntry.NoteLength);
        customers.Property(customer => customer.Version).IsConcurrencyToken();

        customers.HasIndex(customer => customer.Code).IsUnique();
        customers.HasIndex(customer => customer.Name);
        customers.HasOne(customer => customer.Salesperson).WithMany(employee => employee.Customers)
            .HasForeignKey(customer => customer.SalespersonId).OnDelete(DeleteBehavior.Restrict);
        customers.HasOne(customer => customer.Custodian).WithMany()
            .HasForeignKey(customer => customer.CustodianId).OnDelete(DeleteBehavior.Restrict);
    }
}
