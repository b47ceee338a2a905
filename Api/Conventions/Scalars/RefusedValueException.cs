namespace CustomerGraph.Conventions.Scalars;

/// <summary>A value in a request is refused, for a reason that the caller is told.</summary>
public sealed class RefusedValueException : FormatException
{
    /// <summary>The reason, as a sentence: what is wrong, and what is accepted.</summary>
    public RefusedValueException(string reason)
        : base(reason)
    {
    }
}
