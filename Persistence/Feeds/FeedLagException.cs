namespace CustomerGraph.Persistence.Feeds;

/// <summary>A reader of a feed is so slow that its entries are no longer kept for it. It can go on from its last position.</summary>
public sealed class FeedLagException() : Exception("The reader of the feed is too slow.");
