using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace CustomerGraph.Persistence.Feeds;

/// <summary>What is added to an append-only table, for all who follow it on this node: the table is read once for all of them.</summary>
/// <remarks>It is read only while somebody follows. Nobody gets anything that was not committed.</remarks>
public sealed partial class Feed<TRow>
{
    private const int MostWaiting = 1000;
    private const int Page = 500;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly IFeedReader<TRow> reader;
    private readonly Bell bell;
    private readonly ILogger log;
    private readonly Lock gate = new();
    private readonly HashSet<Channel<FeedEntry<TRow>>> followers = [];
    private Round? round;

    internal Feed(IFeedReader<TRow> reader, Bell bell, ILogger log) => (this.reader, this.bell, this.log) = (reader, bell, log);

    /// <summary>What is added from now on; with a position, first what was added after it.</summary>
    /// <param name="after">A position from an earlier entry. The entries at the seam may come again.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="FeedLagException">More entries wait for the reader than are kept.</exception>
    public async IAsyncEnumerable<FeedEntry<TRow>> FollowAsync(
        FeedPosition? after, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var waiting = Channel.CreateBounded<FeedEntry<TRow>>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
        var begun = Join(waiting);

        try
        {
            await begun.WaitAsync(cancellation);
            var told = new HashSet<long>();

            if (after is { } position)
            {
                await foreach (var entry in EarlierAsync(position, cancellation))
                {
                    told.Add(entry.Position.Key);

                    yield return entry;
                }
            }

            await foreach (var entry in waiting.Reader.ReadAllAsync(cancellation))
            {
                if (!told.Remove(entry.Position.Key))
                {
                    yield return entry;
                }
            }
        }
        finally
        {
            Leave(waiting);
        }
    }

    private async IAsyncEnumerable<FeedEntry<TRow>> EarlierAsync(FeedPosition after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var last = 0L; ;)
        {
            var entries = await reader.AfterAsync(after, last, Page, cancellation);

            foreach (var entry in entries)
            {
                yield return entry;
            }

            if (entries.Count == 0)
            {
                yield break;
            }

            last = entries[^1].Position.Key;
        }
    }

    private Task Join(Channel<FeedEntry<TRow>> follower)
    {
        lock (gate)
        {
            followers.Add(follower);

            if (round is null)
            {
                round = new Round();
                _ = RunAsync(round);
            }

            return round.Begun.Task;
        }
    }

    private void Leave(Channel<FeedEntry<TRow>> follower)
    {
        lock (gate)
        {
            followers.Remove(follower);

            if (followers.Count == 0)
            {
                round?.Ending.Cancel();
                round = null;
            }
        }
    }

    /// <summary>Reads until nobody follows. A database that is away is asked again; those who follow notice only that it takes longer.</summary>
    private async Task RunAsync(Round mine)
    {
        FeedProgress? progress = null;

        while (!mine.Ending.IsCancellationRequested)
        {
            var rung = bell.NextRing;

            try
            {
                if (progress is null)
                {
                    progress = await reader.BeginAsync(mine.Ending.Token);
                    mine.Begun.TrySetResult();
                }
                else
                {
                    (progress, var entries) = await reader.ReadAsync(progress, mine.Ending.Token);
                    Tell(mine, entries);
                }

                await Task.WhenAny(rung, Task.Delay(reader.Patience, mine.Ending.Token));
            }
            catch (Exception error) when (!mine.Ending.IsCancellationRequested)
            {
                NotRead(log, typeof(TRow).Name, error);
                await Task.WhenAny(Task.Delay(Pause, mine.Ending.Token));
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private void Tell(Round mine, IReadOnlyList<FeedEntry<TRow>> entries)
    {
        lock (gate)
        {
            if (round != mine)
            {
                return;
            }

            foreach (var follower in followers)
            {
                foreach (var entry in entries)
                {
                    if (!follower.Writer.TryWrite(entry))
                    {
                        follower.Writer.TryComplete(new FeedLagException());
                        break;
                    }
                }
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The feed of {Rows} could not be read; it is tried again.")]
    private static partial void NotRead(ILogger log, string rows, Exception error);

    /// <summary>The time from the first who follows to the last who leaves.</summary>
    private sealed class Round
    {
        public CancellationTokenSource Ending { get; } = new();

        public TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
