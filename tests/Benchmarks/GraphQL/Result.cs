using System.Globalization;

namespace CustomerGraph.Benchmarks.GraphQL;

/// <summary>What came out of a workload; its text is a Markdown table, CustomerGraph first.</summary>
internal sealed record Result(Workload Workload, IReadOnlyList<Standing> Standings)
{
    public override string ToString()
    {
        var product = Standings[0];
        var rows = Standings.Select(standing => string.Create(CultureInfo.InvariantCulture,
            $"| {standing.Name} | {standing.CpuPerRequest:0.000} | {standing.CpuPerRequest / product.CpuPerRequest:0.0} "
            + $"| {standing.Throughput:#,0} | {product.Throughput / standing.Throughput:0.0} "
            + $"| {(standing.Allocated is { } bytes ? $"{bytes / 1024.0:#,0.0} KB" : "")} |"));
        return $"""
            ### {Workload.Name}

            | server | CPU per request, ms | x | requests/s | 1/x | allocated per request |
            |---|--:|--:|--:|--:|--:|
            {string.Join('\n', rows)}
            """;
    }
}
