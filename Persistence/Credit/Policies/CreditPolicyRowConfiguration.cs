using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.Credit.Policies;

internal sealed class CreditPolicyRowConfiguration : IEntityTypeConfiguration<CreditPolicyRow>
{
    public void Configure(EntityTypeBuilder<CreditPolicyRow> policies)
    {
        policies.ToTable("credit_policies", table => table.HasCheckConstraint("ck_credit_policies_version", "version > 1"));
        policies.HasKey(policy => policy.Version);
        policies.Property(policy => policy.Version).ValueGeneratedNever();
        policies.Property(policy => policy.Author).HasMaxLength(40);
    }
}
