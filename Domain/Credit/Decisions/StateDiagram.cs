namespace CustomerGraph.Domain.Credit.Decisions;

/// <summary>The states of a workflow and the steps between them, as a picture.</summary>
/// <param name="Name">What the workflow is called.</param>
/// <param name="Beginnings">The states in which it may begin.</param>
/// <param name="Transitions">All its steps.</param>
public sealed record StateDiagram(string Name, Seq<string> Beginnings, Seq<Transition> Transitions)
{
    /// <summary>The diagram of a workflow, from the function by which it decides what is possible.</summary>
    public static StateDiagram Of<TState, TStep>(string name, Func<TState, TStep, Seq<TState>> next, params ReadOnlySpan<TState> beginnings)
        where TState : struct, Enum
        where TStep : struct, Enum
    {
        var names = Seq<string>.Empty;

        foreach (var beginning in beginnings)
        {
            names = names.Add(beginning.ToString());
        }

        return new StateDiagram(name, names, Transition.Of(next));
    }

    /// <summary>The states that no step leaves.</summary>
    public Seq<string> Ends => Transitions.Map(one => one.To).Concat(Beginnings)
        .Except(Transitions.Map(one => one.From)).OrderBy(state => state, StringComparer.Ordinal).ToSeq().Strict();

    /// <summary>The diagram in the language of Mermaid, lines ended by a line feed.</summary>
    public string Mermaid() => string.Concat(
        Lines().Select(line => line + "\n"));

    private IEnumerable<string> Lines() =>
    [
        "stateDiagram-v2",
        .. Beginnings.Select(state => $"    [*] --> {state}"),
        .. Transitions.Select(one => $"    {one.From} --> {one.To} : {one.Step}"),
        .. Ends.Select(state => $"    {state} --> [*]"),
    ];
}
