using System.Linq.Expressions;
using CustomerGraph.Persistence.Credit.Events;
using CustomerGraph.Persistence.Store;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CustomerGraph.Persistence.Feeds;

/// <summary>The tables that can be followed.</summary>
public sealed class Feeds(IStore store, Bell bell, ILoggerFactory? logs = null)
{
    /// <summary>What happens about the credit of customers.</summary>
    public Feed<CreditEventRow> Credit { get; } = Of<CreditEventRow>(store, bell, "credit_events", row => row.Position, logs);

    private static Feed<TRow> Of<TRow>(IStore store, Bell bell, string table, Expression<Func<TRow, long>> key, ILoggerFactory? logs)
        where TRow : class => new(
        store.Settings.Provider == StoreProvider.PostgreSql ? new TransactionFeedReader<TRow>(store, table, key) : new KeyFeedReader<TRow>(store, key),
        bell,
        (logs ?? NullLoggerFactory.Instance).CreateLogger(typeof(Feeds).FullName!));
}
