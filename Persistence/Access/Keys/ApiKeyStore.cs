using CustomerGraph.Domain.Access;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Access.Keys;

/// <summary>Makes, shows and takes back API keys.</summary>
public sealed class ApiKeyStore(IStore store)
{
    /// <summary>The most keys that are listed at once, the newest first.</summary>
    public const int MostListed = 500;

    /// <summary>Makes a key for an employee.</summary>
    /// <param name="owner">The key of the employee for whom it acts.</param>
    /// <param name="entry">What it is to be good for.</param>
    /// <param name="by">Who makes it.</param>
    /// <param name="cancellation">Ends the work before anything is changed.</param>
    /// <returns>The key in full, which is not to be had again, and what is kept of it; or why there is none.</returns>
    public async Task<Either<Seq<ApiKeyError>, (ApiKeySecret Secret, ApiKeyRow Row)>> CreateAsync(
        long owner, ApiKeyEntry entry, Authorship by, CancellationToken cancellation)
    {
        await using var db = store.Open(by.Sight);
        var read = entry.Read(by.At);

        if (read.FailToSeq() is { IsEmpty: false } errors)
        {
            return errors.Map(ApiKeyError (error) => new ApiKeyError.Invalid(error));
        }

        if (!await db.Employees.AnyAsync(employee => employee.Id == owner, cancellation))
        {
            return Seq1<ApiKeyError>(new ApiKeyError.NoOwner());
        }

        var secret = ApiKeySecret.Make();
        var row = Row(secret, read.SuccessToSeq().Head, owner, by.At);
        db.Add(row);
        await db.SaveAsync(by, cancellation);

        return (secret, await ReadAsync(db, row.Id, cancellation));
    }

    /// <summary>Takes a key back, at once; one that was taken back already stays so since then.</summary>
    /// <param name="prefix">The part of the key that may be shown.</param>
    /// <param name="owner">Whose key it must be; none to take back anybody's.</param>
    /// <param name="by">Who takes it back.</param>
    /// <param name="cancellation">Ends the work before anything is changed.</param>
    /// <returns>What is kept of the key, or why nothing was done.</returns>
    public async Task<Either<Seq<ApiKeyError>, ApiKeyRow>> RevokeAsync(
        string prefix, Option<long> owner, Authorship by, CancellationToken cancellation)
    {
        while (true)
        {
            await using var db = store.Open(by.Sight);
            var row = await db.ApiKeys.AsTracking().SingleOrDefaultAsync(key => key.Prefix == prefix, cancellation);

            if (row is null || !owner.ForAll(id => id == row.OwnerId))
            {
                return Seq1<ApiKeyError>(new ApiKeyError.NotFound());
            }

            row.RevokedAt ??= by.At;

            try
            {
                await db.SaveAsync(by, cancellation);

                return await ReadAsync(db, row.Id, cancellation);
            }
            catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || UniqueViolation.Is(error))
            {
                // Somebody else takes it back at the same moment; see what came of it.
            }
        }
    }

    /// <summary>The keys of an employee, or of all, the newest first; those that are good for nothing, too.</summary>
    /// <param name="owner">Whose keys; none for everybody's.</param>
    /// <param name="sight">For whom they are read.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<IReadOnlyList<ApiKeyRow>> ListAsync(Option<long> owner, Sight sight, CancellationToken cancellation)
    {
        await using var db = store.Open(sight);
        var whose = owner.ToNullable();

        return await db.ApiKeys
            .Include(key => key.Owner)
            .Where(key => whose == null || key.OwnerId == whose)
            .OrderByDescending(key => key.Id)
            .Take(MostListed)
            .ToListAsync(cancellation);
    }

    private static ApiKeyRow Row(ApiKeySecret secret, ApiKeyTerms terms, long owner, DateTime now) => new()
    {
        Prefix = secret.Prefix,
        Hash = secret.Hash,
        Name = terms.Name,
        OwnerId = owner,
        MayRead = terms.Scopes.Contains(KeyScope.Read),
        MayExport = terms.Scopes.Contains(KeyScope.Export),
        CreatedAt = now,
        ExpiresAt = terms.ExpiresAt,
    };

    private static Task<ApiKeyRow> ReadAsync(CustomerGraphDb db, long id, CancellationToken cancellation) =>
        db.ApiKeys.Include(key => key.Owner).SingleAsync(key => key.Id == id, cancellation);
}
