namespace CustomerGraph.Conventions.Tests.Guard;

/// <summary>A document as a tree of its own, so that a test can say what is in it without parsing.</summary>
public sealed record SmallDocument(IReadOnlyList<SmallSelection[]> Operations, IReadOnlyList<SmallFragment> Fragments)
{
    public string Text => string.Join('\n', [
        .. Operations.Select((selections, index) => $"query Q{index} {SmallSelection.Set(selections)}"),
        .. Fragments.Select(fragment => $"fragment {fragment.Name} on {fragment.On} {SmallSelection.Set(fragment.Selections)}"),
    ]);

    public override string ToString() => Text;
}

/// <summary>A fragment of a <see cref="SmallDocument"/>.</summary>
public sealed record SmallFragment(string Name, string On, SmallSelection[] Selections);

/// <summary>A selection of a <see cref="SmallDocument"/>.</summary>
public abstract record SmallSelection
{
    private SmallSelection()
    {
    }

    /// <summary>What is selected below it; none for a spread.</summary>
    public abstract IReadOnlyList<SmallSelection> Below { get; init; }

    public static string Set(IReadOnlyList<SmallSelection> selections) => $"{{ {string.Join(' ', selections)} }}";

    public sealed record Field(string? Alias, string Name, string? Arguments, IReadOnlyList<string> Directives, IReadOnlyList<SmallSelection> Below)
        : SmallSelection
    {
        public override IReadOnlyList<SmallSelection> Below { get; init; } = Below;

        public string ResponseName => Alias ?? Name;

        public override string ToString() =>
            $"{(Alias is null ? "" : $"{Alias}: ")}{Name}{Arguments}"
            + string.Concat(Directives.Select(directive => $" {directive}"))
            + (Below.Count == 0 ? "" : $" {Set(Below)}");
    }

    public sealed record Inline(string? On, IReadOnlyList<SmallSelection> Below) : SmallSelection
    {
        public override IReadOnlyList<SmallSelection> Below { get; init; } = Below;

        public override string ToString() => $"...{(On is null ? "" : $" on {On}")} {Set(Below)}";
    }

    public sealed record Spread(string Fragment, string? Directive = null) : SmallSelection
    {
        public override IReadOnlyList<SmallSelection> Below { get; init; } = [];

        public override string ToString() => $"...{Fragment}{(Directive is null ? "" : $" {Directive}")}";
    }
}
