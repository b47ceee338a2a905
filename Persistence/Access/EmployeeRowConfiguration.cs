using CustomerGraph.Domain.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.Access;

internal sealed class EmployeeRowConfiguration : IEntityTypeConfiguration<EmployeeRow>
{
    public void Configure(EntityTypeBuilder<EmployeeRow> employees)
    {
        employees.ToTable("employees");
        employees.Property(employee => employee.Code).HasMaxLength(EmployeeEntry.CodeLength);
        employees.Property(employee => employee.Name).HasMaxLength(EmployeeEntry.NameLength);
        employees.Property(employee => employee.Title).HasMaxLength(EmployeeEntry.NameLength);
        employees.Property(employee => employee.Version).IsConcurrencyToken();
        employees.HasIndex(employee => employee.Code).IsUnique();
        employees.HasOne(employee => employee.Manager).WithMany(employee => employee.Reports)
            .HasForeignKey(employee => employee.ManagerId).OnDelete(DeleteBehavior.Restrict);
    }
}
