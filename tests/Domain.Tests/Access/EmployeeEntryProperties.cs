using CustomerGraph.Domain.Access;
using static CustomerGraph.Domain.Tests.FieldRules;

namespace CustomerGraph.Domain.Tests.Access;

public sealed class EmployeeEntryProperties
{
    [DomainProperty]
    public void An_entry_is_refused_under_the_names_of_exactly_the_fields_that_are_wrong(EmployeeEntry entry) =>
        AreNamed(
            Broken(
                ("code", IsCode(entry.Code, 40)),
                ("name", IsText(entry.Name, 200)),
                ("title", IsTextOrNone(entry.Title, 200)),
                ("managerCode", IsCodeOrNone(entry.Manager, 40)),
                ("role", entry.Role.ForAll(Enum.IsDefined))),
            entry.Read());

    [DomainProperty]
    public void An_employee_is_what_was_entered_to_the_letter(EmployeeEntry entry) =>
        entry.Read().IfSuccess(employee => Assert.Equal(
            entry with { Title = Kept(entry.Title), Manager = Kept(entry.Manager) },
            Entered(employee)));

    [DomainProperty]
    public void Reading_an_employee_again_gives_the_same_employee(Employee employee) =>
        Assert.Equal(employee, Entered(employee).Read().Accepted);

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once() =>
        Assert.Equal(
            Prelude.Seq("code", "name", "title", "managerCode", "role"),
            new EmployeeEntry("", " ", "\0", " ", (Role)9).Read().Refused.Map(error => error.Field));

    private static EmployeeEntry Entered(Employee employee) =>
        new(employee.Code, employee.Name, employee.Title, employee.Manager, employee.Role);
}
