namespace CustomerGraph.Api.Access;

/// <summary>Who asks for the operation at hand; there is one for each operation and each event of a subscription.</summary>
internal sealed class CurrentCaller
{
    /// <summary>The caller; set before the operation is executed.</summary>
    public Caller Value { get; set; } = Caller.Anonymous;
}
