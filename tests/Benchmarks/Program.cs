using CustomerGraph.Benchmarks.Execution;
using CustomerGraph.Benchmarks.GraphQL;

// Suites of measurements, each by its name: dotnet run -c Release --project tests/Benchmarks -- NAME
switch (args)
{
    case ["execution"]:
        await ExecutionSuite.Run();
        return 0;
    case ["graphql", .. var options]:
        await GraphQLSuite.RunAsync(write: options.Contains("--write"));
        return 0;
    default:
        Console.Error.WriteLine("Name a suite: execution, graphql [--write]");
        return 2;
}
