using GraphQLParser;

namespace CustomerGraph.Conventions.Guard;

/// <summary>How deep a selection lies below the beginning of its operation or fragment, by several measures.</summary>
/// <param name="Fields">Fields on the way, itself included.</param>
/// <param name="Selections">Fields, inline fragments and spreads on the way, itself included.</param>
/// <param name="Lists">Fields on the way that are named like an introspection list.</param>
/// <param name="IntrospectionLists">Those of them below <c>__schema</c> or <c>__type</c>.</param>
/// <param name="Introspects">Whether it lies below <c>__schema</c> or <c>__type</c>.</param>
internal readonly record struct Level(
    int Fields, int Selections, int Lists, int IntrospectionLists, bool Introspects)
{
    /// <summary>Where an operation or a fragment begins.</summary>
    public static readonly Level Top;

    public Level IntoFragment() => this with { Selections = Selections + 1 };

    public Level IntoField(ROM name)
    {
        var list = IsIntrospectionList(name) ? 1 : 0;
        return new Level(
            Fields + 1,
            Selections + 1,
            Lists + list,
            IntrospectionLists + (Introspects ? list : 0),
            Introspects || name == "__schema" || name == "__type");
    }

    // The lists of __Type that lead to types again. Source: GraphQL September 2025, 4.2.2 The __Type Type.
    private static bool IsIntrospectionList(ROM name) =>
        name == "fields" || name == "inputFields" || name == "interfaces" || name == "possibleTypes";
}
