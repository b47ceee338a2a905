namespace CustomerGraph.Persistence.Feeds;

/// <summary>Reads the entries of an append-only table as they are committed.</summary>
internal interface IFeedReader<TRow>
{
    /// <summary>How long a reader waits at most before it looks by itself.</summary>
    TimeSpan Patience { get; }

    /// <summary>What is there now.</summary>
    Task<FeedProgress> BeginAsync(CancellationToken cancellation);

    /// <summary>What was committed since, each entry once.</summary>
    Task<(FeedProgress Progress, IReadOnlyList<FeedEntry<TRow>> Entries)> ReadAsync(FeedProgress since, CancellationToken cancellation);

    /// <summary>What is there after a position, at most so many; maybe some that the position had seen.</summary>
    /// <param name="after">The position.</param>
    /// <param name="last">The key of the last entry that was read on from there; 0 for the first time.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Ends the work.</param>
    Task<IReadOnlyList<FeedEntry<TRow>>> AfterAsync(FeedPosition after, long last, int most, CancellationToken cancellation);
}
