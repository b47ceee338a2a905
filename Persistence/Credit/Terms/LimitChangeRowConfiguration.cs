using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Persistence.Credit.Decisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.Credit.Terms;

internal sealed class LimitChangeRowConfiguration : IEntityTypeConfiguration<LimitChangeRow>
{
    public void Configure(EntityTypeBuilder<LimitChangeRow> changes)
    {
        changes.ToTable("limit_changes", table =>
        {
            table.HasCheckConstraint("ck_limit_changes_state", $"state BETWEEN 0 AND {(int)LimitChangeState.Withdrawn}");
            table.HasCheckConstraint("ck_limit_changes_limit", "credit_limit >= 0");
            table.HasCheckConstraint("ck_limit_changes_days", "valid_until > valid_from");
            table.HasCheckConstraint("ck_limit_changes_refusal", $"(refusal IS NOT NULL) = (state = {(int)LimitChangeState.Refused})");
        });

        changes.IsDecision();
        changes.HasNumber();
        changes.HasPeople(nameof(LimitChangeRow.ProposedBy), nameof(LimitChangeRow.EndorsedBy), nameof(LimitChangeRow.DecidedBy));
        changes.Property(change => change.Reason).HasMaxLength(LimitProposalEntry.ReasonLength);
        changes.Property(change => change.Refusal).HasMaxLength(DecisionColumns.ReasonLength);
        changes.HasIndex(change => new { change.State, change.ChangedAt });
    }
}
