using System.Collections.Concurrent;
using CustomerGraph.Conventions.Rights;

namespace CustomerGraph.Api.Tests.Access.Roles;

/// <summary>Remembers what was read of confidential fields.</summary>
internal sealed class ReadLog : IReadRecord
{
    private readonly ConcurrentQueue<string> told = new();

    public IReadOnlyList<string> Take()
    {
        var taken = new List<string>();

        while (told.TryDequeue(out var one))
        {
            taken.Add(one);
        }

        return taken;
    }

    public ValueTask RecordAsync(IReadOnlyList<GuardedReads> reads, string? operation, CancellationToken cancellation)
    {
        foreach (var read in reads.OrderBy(read => read.Field, StringComparer.Ordinal).ThenBy(read => read.Outcome))
        {
            told.Enqueue($"{read.Outcome} {read.Type}.{read.Field} of {string.Join(',', read.Keys.Order())}".TrimEnd());
        }

        return default;
    }
}
