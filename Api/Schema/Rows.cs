using CustomerGraph.Persistence.Store;
using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Persistence;
using CustomerGraph.Persistence.Customers;

namespace CustomerGraph.Api.Schema;

/// <summary>Where all that is served comes from; the one place for rules on who may see which rows.</summary>
internal sealed class Rows(IStore store) : IRowSource
{
    /// <inheritdoc/>
    public IRowSession Open(IServiceProvider requestServices) => 
        new Session(store.Open(requestServices.GetRequiredService<CurrentCaller>().Value.Sight));

    private sealed class Session(CustomerGraphDb db) : DbContextSession(db)
    {
        public override IQueryable<TRow> Rows<TRow>() =>
            typeof(TRow) == typeof(CardChange) ? (IQueryable<TRow>)CardChange.In(db) : base.Rows<TRow>();
    }
}
