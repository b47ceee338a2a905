using CustomerGraph.Persistence.Credit.Decisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.Credit.Terms;

internal sealed class CreditTermsRowConfiguration : IEntityTypeConfiguration<CreditTermsRow>
{
    public void Configure(EntityTypeBuilder<CreditTermsRow> terms)
    {
        terms.ToTable("credit_terms", table =>
        {
            table.HasCheckConstraint("ck_credit_terms_limit", "credit_limit >= 0");
            table.HasCheckConstraint("ck_credit_terms_days", "valid_until > valid_from");
        });

        terms.Property(agreed => agreed.Decision).HasMaxLength(DecisionColumns.NumberLength);
        terms.HasPeople(nameof(CreditTermsRow.ApprovedBy));
        terms.HasIndex(agreed => agreed.CustomerId);
        terms.HasOne(agreed => agreed.Customer).WithMany().HasForeignKey(agreed => agreed.CustomerId).OnDelete(DeleteBehavior.Restrict);
    }
}
