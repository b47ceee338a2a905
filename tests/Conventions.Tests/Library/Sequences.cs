namespace CustomerGraph.Conventions.Tests.Library;

internal static class Sequences
{
    /// <summary>Item by item; what ends first comes first.</summary>
    public static int SequenceCompare(this IEnumerable<int> left, IEnumerable<int> right)
    {
        using var others = right.GetEnumerator();

        foreach (var item in left)
        {
            if (!others.MoveNext())
            {
                return 1;
            }

            if (item != others.Current)
            {
                return item.CompareTo(others.Current);
            }
        }

        return others.MoveNext() ? -1 : 0;
    }
}
