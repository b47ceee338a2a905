using CustomerGraph.Domain.Complaints;
using CustomerGraph.Persistence.Credit.Decisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.Complaints;

internal sealed class ComplaintRowConfiguration : IEntityTypeConfiguration<ComplaintRow>
{
    public void Configure(EntityTypeBuilder<ComplaintRow> complaints)
    {
        complaints.ToTable("complaints", table =>
        {
            table.HasCheckConstraint("ck_complaints_status", $"status BETWEEN 0 AND {(int)ComplaintStatus.Closed}");
            table.HasCheckConstraint("ck_complaints_verdict", $"status = {(int)ComplaintStatus.Recorded} OR verdict IS NOT NULL");
            table.HasCheckConstraint("ck_complaints_lesson", $"(lesson IS NOT NULL) = (status = {(int)ComplaintStatus.Closed})");
            table.HasCheckConstraint("ck_complaints_cost", "cost >= 0");
        });

        complaints.Property(row => row.Number).HasMaxLength(DecisionColumns.NumberLength);
        complaints.Property(row => row.Description).HasMaxLength(ComplaintEntry.DescriptionLength);
        complaints.Property(row => row.Wanted).HasMaxLength(ComplaintEntry.WantedLength);
        complaints.HasPeople(
            nameof(ComplaintRow.RecordedBy), nameof(ComplaintRow.JudgedBy), nameof(ComplaintRow.Handler), nameof(ComplaintRow.ProposedBy), nameof(ComplaintRow.ApprovedBy));
        complaints.Property(row => row.Version).IsConcurrencyToken();
        complaints.HasIndex(row => row.Number).IsUnique();
        complaints.HasIndex(row => new { row.CustomerId, row.RecordedAt });
        complaints.HasIndex(row => new { row.Status, row.DueAt });
        complaints.HasIndex(row => row.RecordedAt);
        complaints.HasOne(row => row.Customer).WithMany().HasForeignKey(row => row.CustomerId).OnDelete(DeleteBehavior.Restrict);
    }
}
