using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.History;

internal sealed class ChangeRowConfiguration : IEntityTypeConfiguration<ChangeRow>
{
    public void Configure(EntityTypeBuilder<ChangeRow> changes)
    {
        changes.ToTable("changes");
        changes.Property(change => change.Entity).HasMaxLength(60);
        changes.Property(change => change.Actor).HasMaxLength(200);

        // Two people who change the same version of a row: the second one is refused here at the latest.
        changes.HasIndex(change => new { change.Entity, change.EntityId, change.Version }).IsUnique();
    }
}
