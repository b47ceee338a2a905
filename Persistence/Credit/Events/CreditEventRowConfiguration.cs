using CustomerGraph.Persistence.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.Credit.Events;

internal sealed class CreditEventRowConfiguration : IEntityTypeConfiguration<CreditEventRow>
{
    /// <summary>The longest number of a document.</summary>
    private const int NumberLength = 40;

    public void Configure(EntityTypeBuilder<CreditEventRow> events)
    {
        events.ToTable("credit_events", table => table.HasCheckConstraint("ck_credit_events_version", "version > 0"));
        events.HasKey(happened => happened.Position);
        events.Property(happened => happened.Position).ValueGeneratedOnAdd();
        events.Property(happened => happened.Subject).HasMaxLength(NumberLength);
        events.Property(happened => happened.Step).HasMaxLength(NumberLength);
        events.Property(happened => happened.Actor).HasMaxLength(200);

        // Also what refuses the second of two steps that were decided on the same version.
        events.HasIndex(happened => new { happened.CustomerId, happened.Stream, happened.Subject, happened.Version }).IsUnique();
        events.HasOne<CustomerRow>().WithMany().HasForeignKey(happened => happened.CustomerId).OnDelete(DeleteBehavior.Restrict);
    }
}
