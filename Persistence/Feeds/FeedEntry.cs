namespace CustomerGraph.Persistence.Feeds;

/// <summary>Something that was added to a feed.</summary>
/// <param name="Row">What was added.</param>
/// <param name="Position">Where to go on after it.</param>
public sealed record FeedEntry<TRow>(TRow Row, FeedPosition Position);
