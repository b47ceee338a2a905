using CustomerGraph.Domain.Access.Custody;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.Access.Custody;

internal sealed class CardLoanRowConfiguration : IEntityTypeConfiguration<CardLoanRow>
{
    public void Configure(EntityTypeBuilder<CardLoanRow> loans)
    {
        loans.ToTable("card_loans", table =>
        {
            // What each state knows, as the mapping reads it.
            table.HasCheckConstraint("ck_card_loans_state", $"state BETWEEN 0 AND {(int)CardLoanState.Expired}");
            table.HasCheckConstraint(
                "ck_card_loans_decision",
                $"(decided_by IS NULL) = (state = {(int)CardLoanState.Requested}) AND (decided_at IS NULL) = (decided_by IS NULL)");
            table.HasCheckConstraint("ck_card_loans_reason", $"(reason IS NOT NULL) = (state = {(int)CardLoanState.Refused})");
            table.HasCheckConstraint(
                "ck_card_loans_until",
                $"(until IS NOT NULL) = (state NOT IN ({(int)CardLoanState.Requested}, {(int)CardLoanState.Refused}))");
        });

        loans.Property(loan => loan.Purpose).HasMaxLength(LoanEntry.TextLength);
        loans.Property(loan => loan.Reason).HasMaxLength(LoanEntry.TextLength);
        loans.Property(loan => loan.DecidedBy).HasMaxLength(200);
        loans.Property(loan => loan.Version).IsConcurrencyToken();

        // Asked at every operation of a borrower: which fields are open to them now.
        loans.HasIndex(loan => new { loan.BorrowerId, loan.State, loan.Until });
        loans.HasIndex(loan => loan.CustomerId);
        loans.HasOne(loan => loan.Customer).WithMany().HasForeignKey(loan => loan.CustomerId).OnDelete(DeleteBehavior.Restrict);
        loans.HasOne(loan => loan.Borrower).WithMany().HasForeignKey(loan => loan.BorrowerId).OnDelete(DeleteBehavior.Restrict);
    }
}
