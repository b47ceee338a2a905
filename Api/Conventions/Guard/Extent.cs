namespace CustomerGraph.Conventions.Guard;

/// <summary>How far a definition extends: its selections, and the deepest of them by each measure of <see cref="Level"/>.</summary>
/// <param name="Size">Selections.</param>
/// <param name="Fields">The most fields within each other.</param>
/// <param name="Selections">The most selections within each other.</param>
/// <param name="Lists">The most introspection lists within each other, if all of it is introspection.</param>
/// <param name="IntrospectionLists">The most introspection lists within each other.</param>
internal readonly record struct Extent(long Size, int Fields, int Selections, int Lists, int IntrospectionLists)
{
    public static readonly Extent Empty;

    /// <summary>With one more selection.</summary>
    public Extent With(Level level) => new(
        Size + 1,
        Math.Max(Fields, level.Fields),
        Math.Max(Selections, level.Selections),
        Math.Max(Lists, level.Lists),
        Math.Max(IntrospectionLists, level.IntrospectionLists));

    /// <summary>With a fragment opened at a level.</summary>
    /// <remarks>Sizes stop at the largest int, so that they cannot overflow however often fragments double.</remarks>
    public Extent With(Level level, Extent fragment) => new(
        Math.Min(Size + fragment.Size, int.MaxValue),
        Math.Max(Fields, level.Fields + fragment.Fields),
        Math.Max(Selections, level.Selections + fragment.Selections),
        Math.Max(Lists, level.Lists + fragment.Lists),
        Math.Max(
            IntrospectionLists,
            level.Introspects
                ? level.IntrospectionLists + fragment.Lists
                : fragment.IntrospectionLists));
}
