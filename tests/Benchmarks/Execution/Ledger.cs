namespace CustomerGraph.Benchmarks.Execution;

internal enum Standing
{
    Regular,
    KeyAccount,
    OnHold,
}

internal sealed record Region(int Id, string Name);

internal sealed record Order(int Id, string Number, decimal Total);

internal sealed record Customer(
    int Id, string Code, string Name, string? Email, string? Phone, Standing Standing, decimal Limit, long Points,
    DateOnly Since, bool Active, Region Region, IReadOnlyList<Order> Orders);

/// <summary>A list of a thousand with a reference and five children each: 34,000 values.</summary>
internal static class Ledger
{
    /// <summary>Always the same customers.</summary>
    public static IReadOnlyList<Customer> Customers { get; } = Make();

    private static List<Customer> Make()
    {
        var regions = Enumerable.Range(0, 12).Select(id => new Region(id, id % 3 == 0 ? $"华东{id}" : $"Region {id}")).ToList();
        return [.. Enumerable.Range(0, 1000).Select(id => new Customer(
            id, $"C{id:00000}", id % 4 == 0 ? $"上海贸易有限公司 {id}" : $"Customer number {id} & Sons", $"office{id}@example.org",
            id % 5 == 0 ? null : $"+86 21 {id:0000 0000}", (Standing)(id % 3), 1000.25m * id, id * 1_000_003L,
            new DateOnly(2020, 1, 1).AddDays(id), id % 7 != 0, regions[id % regions.Count],
            [.. Enumerable.Range(0, 5).Select(order => new Order((id * 5) + order, $"SO-{id}-{order}", 12.5m * (order + id)))]))];
    }
}
