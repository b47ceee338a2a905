namespace CustomerGraph.Api.Import;

/// <summary>What the import of a file came to, in lines.</summary>
internal sealed record FileCounts(string File)
{
    /// <summary>Lines read, the header not counted.</summary>
    public long Read { get; init; }

    /// <summary>Lines of which the store had nothing.</summary>
    public long Added { get; init; }

    /// <summary>Lines that the store had otherwise.</summary>
    public long Changed { get; init; }

    /// <summary>Lines that the store had, and the file no longer has.</summary>
    public long Withdrawn { get; init; }

    /// <summary>Lines that the store had just so.</summary>
    public long Unchanged { get; init; }

    /// <summary>Lines that break rules.</summary>
    public long Refused { get; init; }

    /// <summary>What else the person who imports should know.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Whether the store is what it was.</summary>
    public bool NothingChanged => Added + Changed + Withdrawn == 0;
}
