using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Persistence.Access.Audit;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Credit.Accounts;

/// <summary>
/// Where decisions about credit are made: those about one customer come one after the other, on whichever node, and each is stored whole, with its
/// entry in the audit trail, or not at all.
/// </summary>
/// <remarks>
/// On PostgreSQL whoever decides holds the line of the account until the transaction ends; on SQLite a transaction holds the whole file from its
/// beginning. What is read under the lock is therefore what is decided on.
/// </remarks>
public sealed class CreditDesk(IStore store)
{
    /// <summary>How often a decision is begun anew that met another one in spite of the lock.</summary>
    private const int Attempts = 5;

    /// <summary>What the audit trail says that a decision was about: the customer's card.</summary>
    private const string Table = "customers";

    /// <summary>A database in memory knows no locks: its writers wait for each other here.</summary>
    private static readonly SemaphoreSlim InMemory = new(1);

    /// <summary>Decides about the credit of a customer.</summary>
    /// <param name="customerId">The key of the customer.</param>
    /// <param name="by">Who decides; a customer out of their sight is not found.</param>
    /// <param name="notFound">What is answered when there is no such customer.</param>
    /// <param name="decide">Reads, decides, and adds what happened. It may be asked more than once: all that it does it does to the file.</param>
    /// <param name="cancellation">Ends the work before anything is saved.</param>
    public async Task<Either<TError, TResult>> DecideAsync<TError, TResult>(
        long customerId,
        Authorship by,
        TError notFound,
        Func<CreditFile, Task<Either<TError, TResult>>> decide,
        CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(customerId, by, notFound, decide, cancellation);
            }
            catch (Exception error) when (attempt < Attempts && Contention.Is(error))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(10 * attempt), cancellation);
            }
        }
    }

    private async Task<Either<TError, TResult>> TryAsync<TError, TResult>(
        long customerId,
        Authorship by,
        TError notFound,
        Func<CreditFile, Task<Either<TError, TResult>>> decide,
        CancellationToken cancellation)
    {
        await using var db = store.Open(by.Sight);

        if (db.Database.IsRelational())
        {
            return await InTransactionAsync(db, customerId, by, notFound, decide, cancellation);
        }

        await InMemory.WaitAsync(cancellation);

        try
        {
            return await InTransactionAsync(db, customerId, by, notFound, decide, cancellation);
        }
        finally
        {
            InMemory.Release();
        }
    }

    private static async Task<Either<TError, TResult>> InTransactionAsync<TError, TResult>(
        CustomerGraphDb db,
        long customerId,
        Authorship by,
        TError notFound,
        Func<CreditFile, Task<Either<TError, TResult>>> decide,
        CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var code = await db.Customers.Where(customer => customer.Id == customerId).Select(customer => customer.Code).SingleOrDefaultAsync(cancellation);

        if (code is null)
        {
            return notFound;
        }

        var file = new CreditFile(db, await db.LockedAccountAsync(customerId, cancellation), code, by);
        var decided = await decide(file);

        if (decided.IsRight && !file.Steps.IsEmpty)
        {
            await db.SaveChangesAsync(cancellation);
            await db.RecordAsync(
                [by.Does(AuditKind.Change, Table, code) with { Rows = file.Steps.Count, Fields = file.Steps.Distinct().Strict() }], cancellation);
            await transaction.CommitAsync(cancellation);
        }

        return decided;
    }
}
