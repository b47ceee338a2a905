using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.Credit.Accounts;

internal sealed class CreditAccountRowConfiguration : IEntityTypeConfiguration<CreditAccountRow>
{
    public void Configure(EntityTypeBuilder<CreditAccountRow> accounts)
    {
        accounts.ToTable("credit_accounts", table => table.HasCheckConstraint(
            "ck_credit_accounts_figures", "reserved >= 0 AND invoiced >= 0 AND on_notes >= 0 AND credit_balance >= 0 AND version >= 0"));
        accounts.HasKey(account => account.CustomerId);
        accounts.Property(account => account.CustomerId).ValueGeneratedNever();
        accounts.Property(account => account.Version).IsConcurrencyToken();
        accounts.HasOne(account => account.Customer).WithOne(customer => customer.CreditAccount)
            .HasForeignKey<CreditAccountRow>(account => account.CustomerId).OnDelete(DeleteBehavior.Restrict);
    }
}
