using CustomerGraph.Persistence.Credit.Decisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.Complaints;

internal sealed class ComplaintEventRowConfiguration : IEntityTypeConfiguration<ComplaintEventRow>
{
    public void Configure(EntityTypeBuilder<ComplaintEventRow> events)
    {
        events.ToTable("complaint_events", table => table.HasCheckConstraint("ck_complaint_events_version", "version > 0"));
        events.HasKey(happened => happened.Position);
        events.Property(happened => happened.Position).ValueGeneratedOnAdd();
        events.Property(happened => happened.Step).HasMaxLength(DecisionColumns.NumberLength);
        events.HasPeople(nameof(ComplaintEventRow.Actor));

        // Also what refuses the second of two steps that were decided on the same version.
        events.HasIndex(happened => new { happened.ComplaintId, happened.Version }).IsUnique();
        events.HasOne(happened => happened.Complaint).WithMany().HasForeignKey(happened => happened.ComplaintId).OnDelete(DeleteBehavior.Restrict);
    }
}
