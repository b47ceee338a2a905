namespace CustomerGraph.Conventions.Mutations;

/// <summary>What came of a mutation: it was done, or refused for reasons that the caller is told.</summary>
/// <typeparam name="T">What was made or changed, often its key.</typeparam>
public abstract record MutationResult<T>
{
    private MutationResult()
    {
    }

    /// <summary>It was done.</summary>
    public sealed record Done(T Value) : MutationResult<T>;

    /// <summary>It was refused, and nothing is changed.</summary>
    /// <param name="Errors">Why: cases of the unions that the mutation declares.</param>
    public sealed record Refused(IReadOnlyList<object> Errors) : MutationResult<T>;
}
