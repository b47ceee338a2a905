using System.Collections.Concurrent;
using CustomerGraph.Conventions.Errors;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Conventions.Cost;

/// <summary>A bucket of tokens for each caller: requests take their cost out, time puts it back.</summary>
/// <remarks>
/// The framework's own limiter keeps a timer for its buckets, wakes for all of them and forgets none under attack; here a
/// bucket is filled up when it is looked at, so that an idle caller costs nothing and the clock can be a test's.
/// </remarks>
public sealed class RateLimit(IOptions<RateOptions> options, TimeProvider clock)
{
    private readonly RateOptions limits = options.Value;
    private readonly ConcurrentDictionary<string, Bucket> buckets = new(StringComparer.Ordinal);
    private int callers;

    /// <summary>The callers that are remembered.</summary>
    internal int Callers => Volatile.Read(ref callers);

    /// <summary>Takes the cost of a request out of a caller's bucket.</summary>
    /// <returns>Why the request is refused, and when to come again; null when there was enough.</returns>
    public Refusal? Take(string caller, double cost)
    {
        if (!limits.Enabled)
        {
            return null;
        }

        var now = clock.GetTimestamp();
        var seconds = BucketOf(caller, now).Take(Math.Min(cost, limits.Capacity), now, limits, clock);

        return seconds == 0 ? null : Limited((int)Math.Clamp(Math.Ceiling(seconds), 1, int.MaxValue));
    }

    private static Refusal Limited(int seconds) => new(
        CostCodes.RateLimited,
        $"Too much was asked in too little time; come again in {seconds} seconds.",
        ("retryAfter", seconds))
    {
        Status = 429,
        Header = ("Retry-After", $"{seconds}"),
    };

    private Bucket BucketOf(string caller, long now)
    {
        if (buckets.TryGetValue(caller, out var known))
        {
            return known;
        }

        var full = new Bucket(limits.Capacity, now);
        var bucket = buckets.GetOrAdd(caller, full);
        if (ReferenceEquals(bucket, full) && Interlocked.Increment(ref callers) > limits.MaxCallers)
        {
            Forget(now);
        }

        return bucket;
    }

    // A full bucket says no more than none at all. When all are in use, any go: who comes from so many places is not held by this.
    private void Forget(long now)
    {
        foreach (var (caller, bucket) in buckets)
        {
            if (bucket.IsFull(now, limits, clock) || Volatile.Read(ref callers) > 2 * limits.MaxCallers)
            {
                if (buckets.TryRemove(caller, out _))
                {
                    Interlocked.Decrement(ref callers);
                }
            }
        }
    }

    private sealed class Bucket(double tokens, long since)
    {
        private readonly Lock gate = new();
        private double tokens = tokens;
        private long since = since;

        /// <returns>The seconds until there are enough tokens; 0 when they were taken.</returns>
        public double Take(double cost, long now, RateOptions limits, TimeProvider clock)
        {
            lock (gate)
            {
                Fill(now, limits, clock);
                if (tokens < cost)
                {
                    return (cost - tokens) / limits.PerSecond;
                }

                tokens -= cost;
                return 0;
            }
        }

        public bool IsFull(long now, RateOptions limits, TimeProvider clock)
        {
            lock (gate)
            {
                Fill(now, limits, clock);
                return tokens >= limits.Capacity;
            }
        }

        private void Fill(long now, RateOptions limits, TimeProvider clock)
        {
            // Another thread may have looked at the clock later and been here earlier.
            if (now > since)
            {
                tokens = Math.Min(limits.Capacity, tokens + (clock.GetElapsedTime(since, now).TotalSeconds * limits.PerSecond));
                since = now;
            }
        }
    }
}
