namespace CustomerGraph.Benchmarks.GraphQL;

/// <summary>What is asked of every server.</summary>
/// <param name="Name">What it is called in the results.</param>
/// <param name="Operation">Which of a server's documents asks for it.</param>
/// <param name="Variables">The variables of its requests, which are sent in turn, as JSON objects.</param>
internal sealed record Workload(string Name, Operation Operation, IReadOnlyList<string> Variables)
{
    /// <summary>
    /// The rows that are compared: two sizes of a list with a reference and children, and one customer with its newest
    /// sales.
    /// </summary>
    public static IReadOnlyList<Workload> All(IEnumerable<string> codes) =>
    [
        new("List of 1,000 with reference and children", Operation.List, ["""{"first":1000}"""]),
        new("Page of 20", Operation.List, ["""{"first":20}"""]),
        new("Customer by code with 5 newest sales", Operation.Customer, [.. codes.Select(code => $$"""{"code":"{{code}}"}""")]),
    ];
}

/// <summary>The two questions.</summary>
internal enum Operation
{
    /// <summary>The first customers by code, each with its salesperson and its five newest sales lines.</summary>
    List,

    /// <summary>One customer, found by its code, with the same.</summary>
    Customer,
}
