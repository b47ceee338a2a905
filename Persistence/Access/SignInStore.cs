using CustomerGraph.Domain.Access;
using CustomerGraph.Persistence.Access.Keys;
using CustomerGraph.Persistence.Store;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Access;

/// <summary>Reads who may come in, as it is at this very moment.</summary>
public sealed class SignInStore(IStore store)
{
    /// <summary>The comment that the statements of every sign-in carry, for whoever reads the log of the database.</summary>
    public const string Mark = "Who asks";

    // Every request asks one of these. Compiled they belong to the model of one store, so they are not shared between stores.
    private readonly Func<CustomerGraphDb, string, CancellationToken, Task<Person?>> personByCode = EF.CompileAsyncQuery(
        (CustomerGraphDb db, string code, CancellationToken _) =>
            db.Employees.TagWith(Mark).Where(row => row.Code == code).Select(Person.Of).SingleOrDefault());

    private readonly Func<CustomerGraphDb, string, CancellationToken, Task<StoredKey?>> keyByPrefix = EF.CompileAsyncQuery(
        (CustomerGraphDb db, string prefix, CancellationToken _) =>
            db.ApiKeys.TagWith(Mark).Where(row => row.Prefix == prefix).Select(StoredKey.Of).SingleOrDefault());

    /// <summary>The employee with a code; null when there is none.</summary>
    public async Task<Person?> FindPersonAsync(string code, CancellationToken cancellation)
    {
        await using var db = store.Open(Sight.All);

        return await personByCode(db, code, cancellation);
    }

    /// <summary>The API key with a prefix; null when there is none.</summary>
    public async Task<StoredKey?> FindKeyAsync(string prefix, CancellationToken cancellation)
    {
        await using var db = store.Open(Sight.All);

        return await keyByPrefix(db, prefix, cancellation);
    }

    /// <summary>Many employees at once, by their codes.</summary>
    public async Task<IReadOnlyDictionary<string, Person>> FindPeopleAsync(
        IReadOnlyCollection<string> codes, CancellationToken cancellation)
    {
        await using var db = store.Open(Sight.All);

        return await db.Employees.Where(row => codes.Contains(row.Code)).Select(Person.Of)
            .ToDictionaryAsync(person => person.Code, StringComparer.Ordinal, cancellation);
    }

    /// <summary>Many API keys at once, by their prefixes.</summary>
    public async Task<IReadOnlyDictionary<string, StoredKey>> FindKeysAsync(
        IReadOnlyCollection<string> prefixes, CancellationToken cancellation)
    {
        await using var db = store.Open(Sight.All);

        return await db.ApiKeys.Where(row => prefixes.Contains(row.Prefix)).Select(StoredKey.Of)
            .ToDictionaryAsync(key => key.Prefix, StringComparer.Ordinal, cancellation);
    }

    /// <summary>Which customers an employee with some roles may see.</summary>
    public async Task<Sight> SightAsync(long employee, IReadOnlyCollection<Role> roles, CancellationToken cancellation)
    {
        await using var db = store.Open(Sight.All);

        return await Sights.OfAsync(db, employee, roles, cancellation);
    }

    /// <summary>Notes that a key was used on a day, at most once a day; that it fails harms nobody.</summary>
    public async Task NoteUseAsync(StoredKey key, DateOnly day, CancellationToken cancellation)
    {
        if (key.LastUsedOn >= day)
        {
            return;
        }

        await using var db = store.Open(Sight.All);
        var row = await db.ApiKeys.AsTracking().SingleAsync(one => one.Id == key.Id, cancellation);
        row.LastUsedOn = day;

        try
        {
            // Without history or a new version: it is no change that anybody made.
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            // The key is being changed; its next use will be noted.
        }
    }
}
