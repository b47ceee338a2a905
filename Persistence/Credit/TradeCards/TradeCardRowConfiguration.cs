using CustomerGraph.Domain.Credit.TradeCards;
using CustomerGraph.Persistence.Credit.Decisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.Credit.TradeCards;

internal sealed class TradeCardRowConfiguration : IEntityTypeConfiguration<TradeCardRow>
{
    public void Configure(EntityTypeBuilder<TradeCardRow> cards)
    {
        cards.ToTable("trade_cards", table =>
        {
            table.HasCheckConstraint("ck_trade_cards_state", $"state BETWEEN 0 AND {(int)TradeCardState.Rejected}");
            table.HasCheckConstraint("ck_trade_cards_limit", "credit_limit >= 0");
            table.HasCheckConstraint("ck_trade_cards_reason", $"(reason IS NOT NULL) = (state = {(int)TradeCardState.Rejected})");
        });

        cards.IsDecision();
        cards.HasNumber();
        cards.HasPeople(nameof(TradeCardRow.DraftedBy), nameof(TradeCardRow.EndorsedBy), nameof(TradeCardRow.DecidedBy));
        cards.Property(card => card.Answers).HasMaxLength(DecisionColumns.NumberLength);
        cards.Property(card => card.Remarks).HasMaxLength(TradeCardEntry.RemarksLength);
        cards.Property(card => card.Reason).HasMaxLength(DecisionColumns.ReasonLength);
        cards.HasIndex(card => new { card.State, card.ChangedAt });

        // A customer has at most one card that was not rejected, however many are drafted at once.
        cards.HasIndex(card => card.CustomerId).IsUnique().HasFilter($"state <> {(int)TradeCardState.Rejected}")
            .HasDatabaseName("ix_trade_cards_one");
    }
}
