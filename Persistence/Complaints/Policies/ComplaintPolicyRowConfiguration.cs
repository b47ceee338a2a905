using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.Complaints.Policies;

internal sealed class ComplaintPolicyRowConfiguration : IEntityTypeConfiguration<ComplaintPolicyRow>
{
    public void Configure(EntityTypeBuilder<ComplaintPolicyRow> policies)
    {
        policies.ToTable("complaint_policies", table => table.HasCheckConstraint("ck_complaint_policies_version", "version > 1"));
        policies.HasKey(policy => policy.Version);
        policies.Property(policy => policy.Version).ValueGeneratedNever();
        policies.Property(policy => policy.Author).HasMaxLength(40);
    }
}
