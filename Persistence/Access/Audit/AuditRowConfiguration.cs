using CustomerGraph.Domain.Access.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.Access.Audit;

internal sealed class AuditRowConfiguration : IEntityTypeConfiguration<AuditRow>
{
    public void Configure(EntityTypeBuilder<AuditRow> trail)
    {
        trail.ToTable("audit_trail", table => table.HasCheckConstraint("ck_audit_trail_position", "position > 0"));
        trail.HasKey(entry => entry.Position);
        trail.Property(entry => entry.Position).ValueGeneratedNever();
        trail.Property(entry => entry.Actor).HasMaxLength(AuditFact.NameLength);
        trail.Property(entry => entry.Operation).HasMaxLength(AuditFact.NameLength);
        trail.Property(entry => entry.SubjectType).HasMaxLength(AuditFact.NameLength);
        trail.Property(entry => entry.SubjectCode).HasMaxLength(AuditFact.NameLength);
        trail.Property(entry => entry.Purpose).HasMaxLength(AuditFact.PurposeLength);
        trail.Property(entry => entry.Previous).HasMaxLength(AuditHash.TextLength);
        trail.Property(entry => entry.Hash).HasMaxLength(AuditHash.TextLength);
        trail.HasIndex(entry => new { entry.SubjectType, entry.SubjectCode, entry.Position });
        trail.HasIndex(entry => new { entry.Actor, entry.Position });
    }
}
