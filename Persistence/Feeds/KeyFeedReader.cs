using System.Collections.Immutable;
using System.Linq.Expressions;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Store;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Feeds;

/// <summary>Reads a table by its keys. That is right where one writer after the other adds to it: in a file, or in memory.</summary>
internal sealed class KeyFeedReader<TRow>(IStore store, Expression<Func<TRow, long>> key) : IFeedReader<TRow>
    where TRow : class
{
    private readonly Func<TRow, long> keyOf = key.Compile();

    /// <summary>Another program that writes to the same file rings no bell here.</summary>
    public TimeSpan Patience => TimeSpan.FromSeconds(1);

    public async Task<FeedProgress> BeginAsync(CancellationToken cancellation)
    {
        await using var db = store.Open(Sight.All);

        return new FeedProgress(
            await db.Set<TRow>().OrderByDescending(key).Select(key).FirstOrDefaultAsync(cancellation), ImmutableHashSet<long>.Empty);
    }

    public async Task<(FeedProgress Progress, IReadOnlyList<FeedEntry<TRow>> Entries)> ReadAsync(FeedProgress since, CancellationToken cancellation)
    {
        var entries = await AfterAsync(new FeedPosition(since.Horizon, since.Horizon), 0, int.MaxValue, cancellation);

        return (entries.Count == 0 ? since : since with { Horizon = entries[^1].Position.Key }, entries);
    }

    public async Task<IReadOnlyList<FeedEntry<TRow>>> AfterAsync(FeedPosition after, long last, int most, CancellationToken cancellation)
    {
        await using var db = store.Open(Sight.All);
        var rows = await db.Set<TRow>().Above(key, Math.Max(after.Key, last)).OrderBy(key).Take(most).ToListAsync(cancellation);

        return [.. rows.Select(row => new FeedEntry<TRow>(row, new FeedPosition(keyOf(row), keyOf(row))))];
    }
}
