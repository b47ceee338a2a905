namespace CustomerGraph.Conventions.Transport.Persisted;

/// <summary>The text of a document, and what is known of where it came from.</summary>
internal sealed record DocumentText(string Text)
{
    /// <summary>The id under which it was stored beforehand, or null when it was sent.</summary>
    public string? Id { get; init; }

    /// <summary>The hash under which it is to be kept, or null when the client does not ask for it.</summary>
    public QueryHash? ToKeep { get; init; }

    /// <summary>What the answer's extensions tell about it.</summary>
    public IReadOnlyDictionary<string, object?>? Receipt { get; init; }
}
