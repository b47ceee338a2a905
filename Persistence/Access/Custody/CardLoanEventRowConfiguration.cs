using CustomerGraph.Domain.Access.Custody;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.Access.Custody;

internal sealed class CardLoanEventRowConfiguration : IEntityTypeConfiguration<CardLoanEventRow>
{
    public void Configure(EntityTypeBuilder<CardLoanEventRow> events)
    {
        events.ToTable("card_loan_events");
        events.Property(step => step.Actor).HasMaxLength(200);
        events.Property(step => step.Reason).HasMaxLength(LoanEntry.TextLength);

        // Also what refuses the second of two steps that were decided on the same version.
        events.HasIndex(step => new { step.LoanId, step.Version }).IsUnique();
        events.HasOne<CardLoanRow>().WithMany(loan => loan.Events).HasForeignKey(step => step.LoanId).OnDelete(DeleteBehavior.Restrict);
    }
}
