namespace CustomerGraph.Benchmarks.GraphQL;

/// <summary>How one server did in a workload: its best of several rounds, which noise disturbs least.</summary>
internal sealed record Standing(string Name, IReadOnlyList<Round> Rounds)
{
    /// <summary>Least processor time per request, in milliseconds.</summary>
    public double CpuPerRequest => Rounds.Min(round => round.CpuPerRequest);

    /// <summary>Most answers per second.</summary>
    public double Throughput => Rounds.Max(round => round.Throughput);

    /// <summary>Fewest bytes allocated per request; null where that is not known.</summary>
    public long? Allocated => Rounds.Min(round => round.AllocatedPerRequest);
}
