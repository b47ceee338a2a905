using GraphQL.Types;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Cost;

/// <summary>A field of an operation as it is priced: all its places in the document that give one value of the answer.</summary>
internal sealed class PlanNode(int parent, int group, FieldType definition, bool introspects)
{
    /// <summary>The field above; -1 for a field of the root.</summary>
    public int Parent { get; } = parent;

    /// <summary>Which sum it is part of: that of the fields that one type of object has here.</summary>
    public int Group { get; } = group;

    /// <summary>The field in the schema.</summary>
    public FieldType Definition { get; } = definition;

    /// <summary>Whether it describes the schema.</summary>
    public bool Introspects { get; } = introspects;

    /// <summary>What it weighs each time it is resolved.</summary>
    public required double Weight { get; init; }

    /// <summary>What each value that it gives weighs.</summary>
    public required double TypeWeight { get; init; }

    /// <summary>How many lists its type has within each other.</summary>
    public required int ListLevels { get; init; }

    /// <summary>How long its list is, or that of the fields below it.</summary>
    public required ListSizing? Sizing { get; init; }

    /// <summary>Whether the field above says how long its list is.</summary>
    public required bool SizedByParent { get; init; }

    /// <summary>Its arguments as they are written; they are the same in all its places.</summary>
    public required GraphQLArguments? Arguments { get; init; }

    /// <summary>The conditions under which it stands in the document; one of them suffices.</summary>
    public List<int> Gates { get; } = [];

    /// <summary>What is selected below it, and under which condition.</summary>
    public List<(GraphQLSelectionSet Set, int Gate)> Below { get; } = [];

    /// <summary>The sums below it that belong to one type of object each; of several cases the dearest counts.</summary>
    public IReadOnlyList<int[]> Cases { get; set; } = [];
}
