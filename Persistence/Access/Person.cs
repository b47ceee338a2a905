using System.Linq.Expressions;
using CustomerGraph.Domain.Access;

namespace CustomerGraph.Persistence.Access;

/// <summary>What of an employee decides whether they are let in, and to what.</summary>
/// <param name="Id">The key of the row.</param>
/// <param name="Code">What the company calls the employee.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Role">What the person is here for.</param>
/// <param name="DisabledSince">Since when nobody may sign in as this person.</param>
/// <param name="SignInsEndedAt">When all sign-ins of the person were ended.</param>
public sealed record Person(
    long Id, string Code, string Name, Role? Role, DateTime? DisabledSince, DateTime? SignInsEndedAt)
{
    /// <summary>Reads it off a row.</summary>
    internal static Expression<Func<EmployeeRow, Person>> Of { get; } = row =>
        new Person(row.Id, row.Code, row.Name, row.Role, row.DisabledSince, row.SignInsEndedAt);
}
