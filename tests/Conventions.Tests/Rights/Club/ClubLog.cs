using System.Collections.Concurrent;
using CustomerGraph.Conventions.Rights;

namespace CustomerGraph.Conventions.Tests.Rights.Club;

/// <summary>What happened in the club.</summary>
internal sealed class ClubLog : IReadRecord
{
    public ConcurrentBag<string> Judged { get; } = [];

    public ConcurrentBag<string> Prepared { get; } = [];

    public ConcurrentBag<string> Done { get; } = [];

    /// <summary>One text for each call: the operation, and what was read or refused in it.</summary>
    public ConcurrentQueue<string> Recorded { get; } = [];

    public bool IsBroken { get; set; }

    public async ValueTask RecordAsync(IReadOnlyList<GuardedReads> reads, string? operation, CancellationToken cancellation)
    {
        await Task.Yield();

        if (IsBroken)
        {
            throw new InvalidOperationException("The disk is full.");
        }

        Recorded.Enqueue($"{operation}: " + string.Join("; ", reads
            .Select(read => $"{read.Outcome} {read.Type}.{read.Field} of {string.Join(',', read.Keys.Order())}".TrimEnd())
            .Order(StringComparer.Ordinal)));
    }
}
