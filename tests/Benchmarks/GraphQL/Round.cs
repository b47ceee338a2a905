using System.Diagnostics;

namespace CustomerGraph.Benchmarks.GraphQL;

/// <summary>What one server did in one round.</summary>
/// <param name="Requests">The requests that it answered.</param>
/// <param name="Elapsed">How long the round took.</param>
/// <param name="Cpu">The processor time that the server's process used, in user and system mode.</param>
/// <param name="Allocated">The bytes that it allocated; null where that is not known.</param>
internal sealed record Round(int Requests, TimeSpan Elapsed, TimeSpan Cpu, long? Allocated)
{
    /// <summary>Processor time per request, in milliseconds.</summary>
    public double CpuPerRequest => Cpu.TotalMilliseconds / Requests;

    /// <summary>Answers per second.</summary>
    public double Throughput => Requests / Elapsed.TotalSeconds;

    /// <summary>Bytes allocated per request.</summary>
    public long? AllocatedPerRequest => Allocated / Requests;

    /// <summary>Asks a server for a while, over several connections at once.</summary>
    public static async Task<Round> RunAsync(
        Contestant contestant, IReadOnlyList<byte[]> bodies, TimeSpan duration, int connections)
    {
        var requests = 0;
        var allocatedBefore = await contestant.AllocatedAsync();
        var cpuBefore = contestant.Server.CpuTime;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
        {
            while (watch.Elapsed < duration)
            {
                var number = Interlocked.Increment(ref requests);
                using var answer = await contestant.SendAsync(bodies[number % bodies.Count]);
            }
        })));

        return new(
            requests,
            watch.Elapsed,
            contestant.Server.CpuTime - cpuBefore,
            await contestant.AllocatedAsync() - allocatedBefore);
    }
}
