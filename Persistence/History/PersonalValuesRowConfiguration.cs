using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.History;

internal sealed class PersonalValuesRowConfiguration : IEntityTypeConfiguration<PersonalValuesRow>
{
    public void Configure(EntityTypeBuilder<PersonalValuesRow> values)
    {
        values.ToTable("personal_values");
        values.HasKey(row => row.ChangeId);
        values.Property(row => row.ChangeId).ValueGeneratedNever();
        values.HasOne(row => row.Change).WithOne().HasForeignKey<PersonalValuesRow>(row => row.ChangeId).OnDelete(DeleteBehavior.Restrict);
    }
}
