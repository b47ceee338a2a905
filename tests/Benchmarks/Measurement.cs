using System.Diagnostics;

namespace CustomerGraph.Benchmarks;

/// <summary>What one way of doing something costs.</summary>
/// <param name="Best">The least CPU time of a round, in milliseconds for one repetition.</param>
/// <param name="Median">The CPU time of the round in the middle, in milliseconds for one repetition.</param>
/// <param name="Allocated">What one repetition allocates, in bytes.</param>
internal sealed record Measurement(double Best, double Median, long Allocated)
{
    /// <summary>Measures several ways side by side: in each round all of them, one after the other.</summary>
    /// <param name="rounds">How often each is measured, after one round that is not counted.</param>
    /// <param name="share">For how long one way runs in one round.</param>
    /// <param name="ways">What is compared.</param>
    public static async Task<IReadOnlyList<Measurement>> Interleaved(int rounds, TimeSpan share, params Func<Task>[] ways)
    {
        var costs = ways.Select(_ => new List<(double Cpu, long Bytes)>()).ToArray();
        for (var round = 0; round <= rounds; round++)
        {
            for (var way = 0; way < ways.Length; way++)
            {
                var cost = await Once(ways[way], share);
                if (round > 0)
                {
                    costs[way].Add(cost);
                }
            }
        }

        return [.. costs.Select(Summary)];
    }

    private static async Task<(double Cpu, long Bytes)> Once(Func<Task> way, TimeSpan share)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        using var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var clock = Stopwatch.StartNew();
        var repetitions = 0;
        while (clock.Elapsed < share)
        {
            await way();
            repetitions++;
        }

        process.Refresh();
        return (
            (process.TotalProcessorTime - cpu).TotalMilliseconds / repetitions,
            (GC.GetTotalAllocatedBytes(precise: true) - bytes) / repetitions);
    }

    private static Measurement Summary(List<(double Cpu, long Bytes)> costs)
    {
        var cpu = costs.Select(cost => cost.Cpu).Order().ToList();
        return new Measurement(cpu[0], cpu[cpu.Count / 2], costs.Min(cost => cost.Bytes));
    }
}
