using GraphQL;

namespace CustomerGraph.Conventions.Transport;

/// <summary>What an executed operation gives.</summary>
public abstract record Answer
{
    private Answer()
    {
    }

    /// <summary>A query's or a mutation's result, or the errors that kept a subscription from starting.</summary>
    public sealed record One(ExecutionResult Result) : Answer;

    /// <summary>A subscription's results, one for each event. Reading them starts it, disposing the reader ends it.</summary>
    public sealed record Many(IAsyncEnumerable<ExecutionResult> Results) : Answer;
}
