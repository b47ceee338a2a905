using CustomerGraph.Domain.Credit.Checks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.Credit.OverLimit;

internal sealed class OverLimitRequestRowConfiguration : IEntityTypeConfiguration<OverLimitRequestRow>
{
    public void Configure(EntityTypeBuilder<OverLimitRequestRow> requests)
    {
        requests.ToTable("over_limit_requests", table =>
        {
            table.HasCheckConstraint("ck_over_limit_requests_state", $"state BETWEEN 0 AND {(int)OverLimitState.Lapsed}");
            table.HasCheckConstraint(
                "ck_over_limit_requests_refusal", $"(refusal IS NOT NULL) = (state = {(int)OverLimitState.Refused})");
        });
        requests.Property(request => request.Number).HasMaxLength(40);
        requests.Property(request => request.Shipment).HasMaxLength(40);
        requests.Property(request => request.Reason).HasMaxLength(500);
        requests.Property(request => request.Refusal).HasMaxLength(500);
        requests.Property(request => request.RequestedBy).HasMaxLength(200);
        requests.Property(request => request.DecidedBy).HasMaxLength(200);
        requests.Property(request => request.Version).IsConcurrencyToken();
        requests.HasIndex(request => new { request.CustomerId, request.Number }).IsUnique();
        requests.HasIndex(request => new { request.State, request.LapsesOn });
        requests.HasOne(request => request.Customer).WithMany().HasForeignKey(request => request.CustomerId).OnDelete(DeleteBehavior.Restrict);
    }
}
