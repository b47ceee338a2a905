using GraphQL.DataLoader;

namespace CustomerGraph.Conventions.Tests.Execution.Garden;

/// <summary>A value that comes when all that can be resolved at once has been.</summary>
internal sealed class Loaded(Func<object?> value) : IDataLoaderResult
{
    public Task<object?> GetResultAsync(CancellationToken cancellationToken = default) => Task.FromResult(value());
}
