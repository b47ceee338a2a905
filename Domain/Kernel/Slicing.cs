namespace CustomerGraph.Domain.Kernel;

/// <summary>Looks at a part of a long list without going through what lies before it.</summary>
public static class Slicing
{
    /// <summary>At most so many items, after so many others; fewer where the list ends, none behind its end.</summary>
    /// <param name="list">The list; the slice looks into it and copies nothing.</param>
    /// <param name="offset">How many items to pass over; less than zero counts as zero.</param>
    /// <param name="count">How many items to show; less than zero counts as zero.</param>
    public static IReadOnlyList<T> Slice<T>(this IReadOnlyList<T> list, int offset, int count)
    {
        var start = Math.Clamp(offset, 0, list.Count);

        return new ListOnDemand<T>(Math.Clamp(count, 0, list.Count - start), index => list[start + index]);
    }
}
