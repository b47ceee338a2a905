using GraphQL.Types;

namespace CustomerGraph.Conventions.Tests.Execution.Generators;

/// <summary>What a <see cref="DocumentGenerator"/> makes of a schema.</summary>
public sealed record DocumentOptions
{
    /// <summary>How deeply fields are nested at most.</summary>
    public int Depth { get; init; } = 4;

    /// <summary>How many selections one selection set has at most.</summary>
    public int Width { get; init; } = 5;

    /// <summary>How many selections one document has at most.</summary>
    public int Size { get; init; } = 80;

    /// <summary>How many outcomes of the variables are made for one document.</summary>
    public int Outcomes { get; init; } = 2;

    /// <summary>Which fields are asked for; those of the introspection never are.</summary>
    public Func<IGraphType, FieldType, bool> Ask { get; init; } = (_, _) => true;

    /// <summary>Values of scalars by name; those that are not here are made only for the five standard ones.</summary>
    public IReadOnlyDictionary<string, Func<Random, object>> Scalars { get; init; } =
        new Dictionary<string, Func<Random, object>>();
}
