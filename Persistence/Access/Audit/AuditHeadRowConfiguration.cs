using CustomerGraph.Domain.Access.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.Access.Audit;

internal sealed class AuditHeadRowConfiguration : IEntityTypeConfiguration<AuditHeadRow>
{
    public void Configure(EntityTypeBuilder<AuditHeadRow> head)
    {
        head.ToTable("audit_head", table => table.HasCheckConstraint("ck_audit_head_only", $"id = {AuditHeadRow.OnlyId}"));
        head.Property(row => row.Id).ValueGeneratedNever();
        head.Property(row => row.Hash).HasMaxLength(AuditHash.TextLength);
        head.Property(row => row.Seal).HasMaxLength(AuditHash.TextLength);
        head.HasData(new AuditHeadRow());
    }
}
