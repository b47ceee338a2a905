using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.Requests;

internal sealed class AnsweredRequestRowConfiguration : IEntityTypeConfiguration<AnsweredRequestRow>
{
    public void Configure(EntityTypeBuilder<AnsweredRequestRow> requests)
    {
        requests.ToTable("answered_requests");
        requests.HasKey(request => new { request.Caller, request.Key });
        requests.Property(request => request.Caller).HasMaxLength(200);
        requests.Property(request => request.Key).HasMaxLength(300);
        requests.Property(request => request.Fingerprint).HasMaxLength(64);
        requests.HasIndex(request => request.ClaimedAt);

        // Of two that take over the same claim only one gets it.
        requests.Property(request => request.ClaimedAt).IsConcurrencyToken();
    }
}
