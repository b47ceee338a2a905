namespace CustomerGraph.Domain.Sales;

/// <summary>The one order in which subjects are listed: largest net sales first, equal ones by code.</summary>
internal static class Ranking
{
    private static readonly Comparer<SubjectSales> ByCode =
        Comparer<SubjectSales>.Create((one, other) => string.CompareOrdinal(one.Code, other.Code));

    /// <summary>The subjects in order; what was given is left as it is.</summary>
    public static SubjectSales[] Of(IEnumerable<SubjectSales> subjects)
    {
        SubjectSales[] ranked = [.. subjects];

        // The complement turns the order of all longs around; the negative of the lowest one would not exist.
        var keys = Array.ConvertAll(ranked, subject => ~subject.Net.Units);
        Array.Sort(keys, ranked);

        for (var start = 0; start < ranked.Length;)
        {
            var end = start + 1;

            while (end < ranked.Length && keys[end] == keys[start])
            {
                end++;
            }

            Array.Sort(ranked, start, end - start, ByCode);
            start = end;
        }

        return ranked;
    }
}
