namespace CustomerGraph.Domain.Kernel;

/// <summary>What became of one imported record.</summary>
public abstract record ImportOutcome
{
    private ImportOutcome() { }

    /// <summary>There was none with this code; now there is.</summary>
    public sealed record Added : ImportOutcome;

    /// <summary>There was one, and it is different now.</summary>
    public sealed record Changed : ImportOutcome;

    /// <summary>There was one just like it.</summary>
    public sealed record Unchanged : ImportOutcome;

    /// <summary>It breaks rules; nothing was done.</summary>
    public sealed record Refused(Seq<EntryError> Errors) : ImportOutcome;
}
