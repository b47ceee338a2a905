using CustomerGraph.Domain.Credit.Supply;
using CustomerGraph.Persistence.Credit.Decisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.Credit.Supply;

internal sealed class SupplyHoldRowConfiguration : IEntityTypeConfiguration<SupplyHoldRow>
{
    public void Configure(EntityTypeBuilder<SupplyHoldRow> holds)
    {
        holds.ToTable("supply_holds", table =>
        {
            table.HasCheckConstraint("ck_supply_holds_state", $"state BETWEEN 0 AND {(int)SupplyState.Suspended}");
            table.HasCheckConstraint("ck_supply_holds_suspended", $"(suspended_at IS NOT NULL) = (state = {(int)SupplyState.Suspended})");
        });

        holds.Property(hold => hold.Version).IsConcurrencyToken();
        holds.HasOne(hold => hold.Customer).WithOne(customer => customer.SupplyHold)
            .HasForeignKey<SupplyHoldRow>(hold => hold.CustomerId).OnDelete(DeleteBehavior.Restrict);
        holds.HasPeople(nameof(SupplyHoldRow.ReleasedBy));
        holds.Property(hold => hold.ReleaseReason).HasMaxLength(DecisionColumns.ReasonLength);
        holds.HasIndex(hold => new { hold.State, hold.ChangedAt });
    }
}
