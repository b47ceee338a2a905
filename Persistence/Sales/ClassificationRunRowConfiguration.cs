using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.Sales;

internal sealed class ClassificationRunRowConfiguration : IEntityTypeConfiguration<ClassificationRunRow>
{
    public void Configure(EntityTypeBuilder<ClassificationRunRow> runs) => runs.ToTable("classification_runs");
}
