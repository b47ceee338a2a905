using CustomerGraph.Domain.Credit.Reviews;
using CustomerGraph.Persistence.Credit.Decisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.Credit.Reviews;

internal sealed class CreditReviewRowConfiguration : IEntityTypeConfiguration<CreditReviewRow>
{
    public void Configure(EntityTypeBuilder<CreditReviewRow> reviews)
    {
        reviews.ToTable("credit_reviews", table =>
        {
            table.HasCheckConstraint("ck_credit_reviews_decision", $"decision BETWEEN 0 AND {(int)ReviewDecisionKind.Stop}");
            table.HasCheckConstraint("ck_credit_reviews_limit", $"(proposed_limit IS NULL) = (decision = {(int)ReviewDecisionKind.Keep})");
        });

        reviews.IsDecision();
        reviews.HasNumber();
        reviews.HasPeople(nameof(CreditReviewRow.ReviewedBy));
        reviews.Property(review => review.Reason).HasMaxLength(DecisionColumns.ReasonLength);
        reviews.HasIndex(review => new { review.CustomerId, review.ReviewedAt });
    }
}
