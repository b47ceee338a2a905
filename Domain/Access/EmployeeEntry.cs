using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Access;

/// <summary>An employee as somebody entered them: nothing of it has been checked.</summary>
public sealed record EmployeeEntry(
    string Code,
    string Name,
    Option<string> Title = default,
    Option<string> Manager = default,
    Option<Role> Role = default)
{
    /// <summary>The longest code, in characters.</summary>
    public const int CodeLength = 40;

    /// <summary>The longest name and the longest title, in characters.</summary>
    public const int NameLength = 200;

    /// <summary>Checks everything and makes the employee, or says all that is wrong with the entry.</summary>
    public Validation<EntryError, Employee> Read() => (
        Entry.Code("code", Code, CodeLength),
        Entry.Text("name", Name, NameLength),
        Entry.Optional("title", Title, NameLength),
        Entry.OptionalCode("managerCode", Manager, CodeLength),
        Entry.Known("role", Role))
        .Apply((code, name, title, manager, role) => new Employee(code, name, title, manager, role));
}
