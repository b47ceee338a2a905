using CustomerGraph.Persistence.Credit.Events;
using CustomerGraph.Persistence.Feeds;
using CustomerGraph.Persistence.Tests.Credit;

namespace CustomerGraph.Persistence.Tests.Feeds;

/// <summary>Somebody who follows what happens about credit, and keeps what they get.</summary>
internal sealed class Follower
{
    private readonly List<FeedEntry<CreditEventRow>> got = [];
    private readonly CancellationToken ending;

    public Follower(Feed<CreditEventRow> feed, FeedPosition after, CancellationToken ending)
    {
        this.ending = ending;
        _ = FollowAsync(feed, after);
    }

    /// <summary>Waits until so many entries are there.</summary>
    public async Task<IReadOnlyList<FeedEntry<CreditEventRow>>> HasAsync(int count)
    {
        while (true)
        {
            lock (got)
            {
                if (got.Count >= count)
                {
                    return [.. got];
                }
            }

            await Task.Delay(20, ending);
        }
    }

    /// <summary>Lets one thing happen and waits for it: from then on whatever happens is read as it happens.</summary>
    public async Task BeginsAsync(CreditOffice office, long customer)
    {
        await office.ShipAsync(customer, "S0", 1);
        await HasAsync(1);
    }

    private async Task FollowAsync(Feed<CreditEventRow> feed, FeedPosition after)
    {
        await foreach (var entry in feed.FollowAsync(after, ending))
        {
            lock (got)
            {
                got.Add(entry);
            }
        }
    }
}
