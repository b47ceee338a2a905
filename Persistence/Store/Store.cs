using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Persistence.Access;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Store;

/// <summary>The store of one provider.</summary>
/// <remarks>
/// Those who see everything have a context of their own: their statements carry no rule, and so cost nothing more.
/// </remarks>
internal sealed class Store<TWhole, TRestricted>(
    StoreSettings settings,
    IDbContextFactory<TWhole> whole,
    IDbContextFactory<TRestricted> restricted,
    Func<CustomerGraphDb> owner,
    AuditKey key) : IStore
    where TWhole : CustomerGraphDb
    where TRestricted : CustomerGraphDb
{
    public StoreSettings Settings => settings;

    public CustomerGraphDb Open(Sight sight)
    {
        CustomerGraphDb db = sight is Sight.Everything ? whole.CreateDbContext() : restricted.CreateDbContext();
        // Contexts are used again: what the last one saw must not stay.
        db.Sight = sight;
        db.AuditKey = key;

        return db;
    }

    public CustomerGraphDb OpenAsOwner()
    {
        var db = owner();
        db.AuditKey = key;

        return db;
    }
}
