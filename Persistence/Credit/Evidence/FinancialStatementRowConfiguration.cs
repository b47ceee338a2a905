using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Persistence.Credit.Decisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.Credit.Evidence;

internal sealed class FinancialStatementRowConfiguration : IEntityTypeConfiguration<FinancialStatementRow>
{
    public void Configure(EntityTypeBuilder<FinancialStatementRow> statements)
    {
        statements.ToTable("financial_statements", table =>
        {
            table.HasCheckConstraint("ck_financial_statements_source", $"source BETWEEN 0 AND {(int)StatementSource.Institution}");
            table.HasCheckConstraint("ck_financial_statements_received", "received_on >= period_end");
        });

        statements.HasPeople(nameof(FinancialStatementRow.RecordedBy));
        statements.HasIndex(statement => new { statement.CustomerId, statement.PeriodEnd, statement.Source, statement.ReceivedOn }).IsUnique();
        statements.HasOne(statement => statement.Customer).WithMany().HasForeignKey(statement => statement.CustomerId).OnDelete(DeleteBehavior.Restrict);
    }
}
