using System.Globalization;
using System.Linq.Expressions;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Store;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Feeds;

/// <summary>Reads a table of PostgreSQL by the transactions that added to it, whose numbers are in its column <c>xid</c>.</summary>
/// <remarks>
/// Below the oldest transaction that is open in a snapshot nothing can be added any more. What lies beyond is given at once as well, and
/// remembered by its key until the horizon has passed it: an answer waits for no transaction of others.
/// </remarks>
internal sealed class TransactionFeedReader<TRow>(IStore store, string table, Expression<Func<TRow, long>> key) : IFeedReader<TRow>
    where TRow : class
{
    private const string Horizon = "SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS \"Value\"";

    private readonly string since = $"SELECT * FROM {table} WHERE xid >= CAST(CAST({{0}} AS text) AS xid8)";
    private readonly Func<TRow, long> keyOf = key.Compile();

    /// <summary>Every commit rings the bell, unless the connection that listens is down; then it is rung when it is up again.</summary>
    public TimeSpan Patience => TimeSpan.FromSeconds(15);

    public async Task<FeedProgress> BeginAsync(CancellationToken cancellation)
    {
        await using var db = store.Open(Sight.All);
        await using var snapshot = await db.BeginSnapshotAsync(cancellation);
        var horizon = await HorizonAsync(db, cancellation);

        return new FeedProgress(horizon, [.. await Since(db, horizon).Select(key).ToListAsync(cancellation)]);
    }

    public async Task<(FeedProgress Progress, IReadOnlyList<FeedEntry<TRow>> Entries)> ReadAsync(FeedProgress since, CancellationToken cancellation)
    {
        await using var db = store.Open(Sight.All);
        await using var snapshot = await db.BeginSnapshotAsync(cancellation);
        var horizon = await HorizonAsync(db, cancellation);
        var rows = await Since(db, since.Horizon).OrderBy(key).ToListAsync(cancellation);
        var beyond = await Since(db, horizon).Select(key).ToListAsync(cancellation);

        return (new FeedProgress(horizon, [.. beyond]), [.. rows.Where(row => !since.Beyond.Contains(keyOf(row))).Select(row => Entry(row, horizon))]);
    }

    public async Task<IReadOnlyList<FeedEntry<TRow>>> AfterAsync(FeedPosition after, long last, int most, CancellationToken cancellation)
    {
        await using var db = store.Open(Sight.All);
        await using var snapshot = await db.BeginSnapshotAsync(cancellation);
        var horizon = await HorizonAsync(db, cancellation);
        var rows = await Since(db, after.Horizon).Above(key, last).OrderBy(key).Take(most).ToListAsync(cancellation);

        // In the middle of it the reader is no further than at its beginning: entries with lower keys may have come in between.
        return
        [
            .. rows.Select((row, index) => Entry(row, index == rows.Count - 1 && rows.Count < most ? horizon : after.Horizon))
                .Where(entry => entry.Position.Key != after.Key),
        ];
    }

    private FeedEntry<TRow> Entry(TRow row, long horizon) => new(row, new FeedPosition(horizon, keyOf(row)));

    private static Task<long> HorizonAsync(CustomerGraphDb db, CancellationToken cancellation) =>
        db.Database.SqlQueryRaw<long>(Horizon).SingleAsync(cancellation);

    private IQueryable<TRow> Since(CustomerGraphDb db, long horizon) =>
        db.Set<TRow>().FromSqlRaw(since, horizon.ToString(CultureInfo.InvariantCulture));
}
