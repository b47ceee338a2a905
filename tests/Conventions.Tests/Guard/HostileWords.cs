namespace CustomerGraph.Conventions.Tests.Guard;

/// <summary>What <see cref="HostileDocuments"/> select of a schema.</summary>
internal sealed record HostileWords
{
    /// <summary>A selection on the query type that has nothing below it.</summary>
    public required string Leaf { get; init; }

    /// <summary>A field of the query type with any arguments.</summary>
    public required Func<string, string> Arguments { get; init; }

    /// <summary>A field of the query type with a number as an argument.</summary>
    public required Func<string, string> Number { get; init; }

    /// <summary>A field of the query type with a list as an argument.</summary>
    public required Func<string, string> List { get; init; }

    /// <summary>A literal that is no item of that list.</summary>
    public required string WrongItem { get; init; }

    /// <summary>A field of the query type with a filter that has members <c>and</c> and <see cref="Text"/>.</summary>
    public required Func<string, string> Filter { get; init; }

    /// <summary>A member of the filter, so that a string may follow its colon.</summary>
    public required string Text { get; init; }

    /// <summary>The name of a field with something below it.</summary>
    public required string Open { get; init; }

    /// <summary>A selection on the query type, with something of <see cref="ItemType"/> below it.</summary>
    public required Func<string, string> Item { get; init; }

    /// <summary>A type that leads to itself.</summary>
    public required string ItemType { get; init; }

    /// <summary>A selection on <see cref="ItemType"/>, with something of the same type below it.</summary>
    public required Func<string, string> Related { get; init; }

    /// <summary>A selection on <see cref="ItemType"/> that has nothing below it.</summary>
    public required string Inner { get; init; }

    /// <summary>Two types that <see cref="ItemType"/> may be.</summary>
    public required IReadOnlyList<string> Types { get; init; }
}
