using CustomerGraph.Domain.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.Access.Keys;

internal sealed class ApiKeyRowConfiguration : IEntityTypeConfiguration<ApiKeyRow>
{
    public void Configure(EntityTypeBuilder<ApiKeyRow> keys)
    {
        keys.ToTable("api_keys");
        keys.Ignore(key => key.Scopes);
        keys.Property(key => key.Prefix).HasMaxLength(ApiKeySecret.PrefixLength);
        keys.Property(key => key.Hash).HasMaxLength(ApiKeySecret.HashLength);
        keys.Property(key => key.Name).HasMaxLength(ApiKeyEntry.NameLength);
        keys.Property(key => key.Version).IsConcurrencyToken();
        keys.HasIndex(key => key.Prefix).IsUnique();
        keys.HasOne(key => key.Owner).WithMany().HasForeignKey(key => key.OwnerId).OnDelete(DeleteBehavior.Restrict);
    }
}
