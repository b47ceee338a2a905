using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Persistence.Credit.Decisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.Credit.Evidence;

internal sealed class CreditFactRowConfiguration : IEntityTypeConfiguration<CreditFactRow>
{
    public void Configure(EntityTypeBuilder<CreditFactRow> facts)
    {
        facts.ToTable("credit_facts", table => table.HasCheckConstraint(
            "ck_credit_facts_kind", $"kind BETWEEN 0 AND {(int)CreditFactKind.IndustryInsolvencies}"));
        facts.HasPeople(nameof(CreditFactRow.RecordedBy));
        facts.Property(fact => fact.Source).HasMaxLength(CreditFact.SourceLength);
        facts.HasIndex(fact => new { fact.CustomerId, fact.Kind, fact.KnownOn, fact.Source }).IsUnique();
        facts.HasOne(fact => fact.Customer).WithMany().HasForeignKey(fact => fact.CustomerId).OnDelete(DeleteBehavior.Restrict);
    }
}
