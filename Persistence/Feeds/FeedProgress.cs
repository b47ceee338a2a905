using System.Collections.Immutable;

namespace CustomerGraph.Persistence.Feeds;

/// <summary>What of a feed was read.</summary>
/// <param name="Horizon">Everything below it, as in <see cref="FeedPosition.Horizon"/>.</param>
/// <param name="Beyond">The keys of entries that were read although others below them may still come.</param>
internal sealed record FeedProgress(long Horizon, ImmutableHashSet<long> Beyond);
