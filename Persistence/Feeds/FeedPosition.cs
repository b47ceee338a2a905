using System.Globalization;

namespace CustomerGraph.Persistence.Feeds;

/// <summary>How far somebody has read a feed. It is good for as long as the entries are kept, on every node.</summary>
/// <param name="Horizon">What is surely read: on PostgreSQL all transactions below it, elsewhere all keys up to it.</param>
/// <param name="Key">The key of the entry itself.</param>
/// <remarks>
/// A sequence of keys is no position on PostgreSQL: a transaction that took its key earlier may commit later. So a reader goes back to the
/// oldest transaction that was still open, and may get an entry again that it has; it never misses one.
/// </remarks>
public readonly record struct FeedPosition(long Horizon, long Key)
{
    /// <summary>Reads a position as <see cref="ToString"/> wrote it; null when it is none.</summary>
    public static FeedPosition? Parse(string text) =>
        text.Split('-') is [var horizon, var key]
        && long.TryParse(horizon, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
        && long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var of)
            ? new FeedPosition(from, of)
            : null;

    /// <summary>The position as a text for clients, who need not understand it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Horizon}-{Key}");
}
