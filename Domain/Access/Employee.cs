namespace CustomerGraph.Domain.Access;

/// <summary>Somebody who works for the company. Made by <see cref="EmployeeEntry.Read"/>.</summary>
/// <param name="Code">What the company calls the employee; never changes and is never given twice.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Title">What the person is called at work.</param>
/// <param name="Manager">The code of the employee to whom the person reports.</param>
/// <param name="Role">What the person is here for.</param>
public sealed record Employee(
    string Code,
    string Name,
    Option<string> Title,
    Option<string> Manager,
    Option<Role> Role);
