namespace CustomerGraph.Api.Tests.Access.Probes;

/// <summary>An operation with values for its variables.</summary>
internal sealed record Probe(string Query, IReadOnlyDictionary<string, object> Variables)
{
    /// <summary>Whether it asks for a text, or for a part of one that is as long as that.</summary>
    public bool Names(string text) => Variables.Values.OfType<string>().Any(value => value.Contains(text, StringComparison.Ordinal));

    public override string ToString() => $"{Query} with {string.Join(", ", Variables)}";
}
