using CustomerGraph.Domain.Access;
using LanguageExt;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Access;

/// <summary>Finds out which customers an employee may see.</summary>
public static class Sights
{
    /// <summary>The sight of an employee, by the roles and by the reporting lines as they are now.</summary>
    /// <param name="db">The store; employees are read through it.</param>
    /// <param name="employee">The key of the employee.</param>
    /// <param name="roles">What the employee is here for.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static async Task<Sight> OfAsync(
        CustomerGraphDb db,
        long employee,
        IEnumerable<Role> roles,
        CancellationToken cancellation)
    {
        var reach = CustomerReach.Of(roles);

        if (reach.Everything)
        {
            return Sight.All;
        }

        var people = new List<long>();

        if (reach.Own)
        {
            people.Add(employee);
        }

        if (reach.People)
        {
            var lines = await db.Employees.Where(report => report.ManagerId != null)
                .Select(report => new { report.Id, Manager = report.ManagerId!.Value }).ToListAsync(cancellation);

            people.AddRange(ReportingLines.Below(lines.Map(line => (line.Id, line.Manager)).ToSeq(), employee));
        }

        return new Sight.Charge(people, reach.Own ? employee : null);
    }
}
