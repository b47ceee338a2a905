using CustomerGraph.Domain.Access;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Access;

/// <summary>Changes what employees may do; each method does all of its work or none.</summary>
public sealed class EmployeeStore(IStore store)
{
    /// <summary>Gives an employee a role, or none.</summary>
    /// <param name="id">The key of the employee's row.</param>
    /// <param name="expectedVersion">The version that the change is meant for.</param>
    /// <param name="role">What the person is to be here for.</param>
    /// <param name="by">Who changes it.</param>
    /// <param name="cancellation">Ends the work before anything is changed.</param>
    /// <returns>The key of the row, or why nothing was changed.</returns>
    public Task<Either<EmployeeError, long>> SetRoleAsync(
        long id, int expectedVersion, Role? role, Authorship by, CancellationToken cancellation) =>
        ChangeAsync(id, expectedVersion, row => row.Role = role, by, cancellation);

    /// <summary>Shuts an employee out; one who is shut out already stays so since then.</summary>
    /// <inheritdoc cref="SetRoleAsync" path="/returns"/>
    public Task<Either<EmployeeError, long>> DisableAsync(
        long id, int expectedVersion, Authorship by, CancellationToken cancellation) =>
        ChangeAsync(id, expectedVersion, row => row.DisabledSince ??= by.At, by, cancellation);

    /// <summary>Lets an employee in again.</summary>
    /// <inheritdoc cref="SetRoleAsync" path="/returns"/>
    public Task<Either<EmployeeError, long>> EnableAsync(
        long id, int expectedVersion, Authorship by, CancellationToken cancellation) =>
        ChangeAsync(id, expectedVersion, row => row.DisabledSince = null, by, cancellation);

    /// <summary>Ends all sign-ins of an employee: tokens that were issued until now are refused from now on.</summary>
    /// <remarks>Nobody's change can be lost by it, so no version is expected: it must work at the first try.</remarks>
    /// <inheritdoc cref="SetRoleAsync" path="/returns"/>
    public async Task<Either<EmployeeError, long>> EndSignInsAsync(long id, Authorship by, CancellationToken cancellation)
    {
        while (true)
        {
            var ended = await ChangeAsync(id, None, row => row.SignInsEndedAt = by.At, by, cancellation);

            if (!ended.Match(Right: _ => false, Left: error => error is EmployeeError.VersionConflict))
            {
                return ended;
            }
        }
    }

    private async Task<Either<EmployeeError, long>> ChangeAsync(
        long id, Option<int> expectedVersion, Action<EmployeeRow> change, Authorship by, CancellationToken cancellation)
    {
        await using var db = store.Open(by.Sight);
        var row = await db.Employees.AsTracking().SingleOrDefaultAsync(employee => employee.Id == id, cancellation);

        if (row is null)
        {
            return new EmployeeError.NotFound();
        }

        var expected = expectedVersion.IfNone(row.Version);

        if (row.Version != expected)
        {
            return new EmployeeError.VersionConflict(expected, row.Version);
        }

        change(row);

        try
        {
            await db.SaveAsync(by, cancellation);

            return id;
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || UniqueViolation.Is(error))
        {
            // Somebody was faster between our reading and our writing; perhaps more than one.
            return await ConflictAsync(id, expected, by, cancellation);
        }
    }

    private async Task<EmployeeError> ConflictAsync(long id, int expected, Authorship by, CancellationToken cancellation)
    {
        await using var db = store.Open(by.Sight);
        var actual = await db.Employees.Where(employee => employee.Id == id)
            .Select(employee => (int?)employee.Version).SingleOrDefaultAsync(cancellation);

        return actual is { } version ? new EmployeeError.VersionConflict(expected, version) : new EmployeeError.NotFound();
    }
}
