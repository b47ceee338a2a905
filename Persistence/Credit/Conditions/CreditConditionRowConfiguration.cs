using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Persistence.Credit.Decisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.Credit.Conditions;

internal sealed class CreditConditionRowConfiguration : IEntityTypeConfiguration<CreditConditionRow>
{
    public void Configure(EntityTypeBuilder<CreditConditionRow> conditions)
    {
        conditions.ToTable("credit_conditions", table =>
        {
            table.HasCheckConstraint("ck_credit_conditions_state", $"state BETWEEN 0 AND {(int)ConditionState.Released}");
            table.HasCheckConstraint("ck_credit_conditions_value", "value >= 0");
            table.HasCheckConstraint("ck_credit_conditions_days", "valid_until > valid_from");
            table.HasCheckConstraint("ck_credit_conditions_reason", $"(reason IS NOT NULL) = (state = {(int)ConditionState.Released})");
        });

        conditions.IsDecision();
        conditions.HasNumber();
        conditions.HasPeople(nameof(CreditConditionRow.ProposedBy), nameof(CreditConditionRow.AcceptedBy), nameof(CreditConditionRow.ReleasedBy));
        conditions.Property(condition => condition.Giver).HasMaxLength(ConditionEntry.GiverLength);
        conditions.Property(condition => condition.Reason).HasMaxLength(DecisionColumns.ReasonLength);
        conditions.HasIndex(condition => new { condition.State, condition.ValidUntil });
    }
}
