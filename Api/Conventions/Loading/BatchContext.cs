using GraphQL.Execution;

namespace CustomerGraph.Conventions.Loading;

/// <summary>What a function that reads for many objects may know of the request.</summary>
/// <param name="Services">The services of the request.</param>
/// <param name="Arguments">The arguments of the field, the same for all objects.</param>
/// <param name="Cancellation">Ends when nobody waits for the answer any longer.</param>
public sealed record BatchContext(IServiceProvider Services, IDictionary<string, ArgumentValue>? Arguments, CancellationToken Cancellation);
