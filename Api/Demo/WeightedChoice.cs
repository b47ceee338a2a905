namespace CustomerGraph.Api.Demo;

/// <summary>Chooses among things of which some are more likely than others.</summary>
internal sealed class WeightedChoice<T>
{
    private readonly IReadOnlyList<T> _things;
    private readonly double[] _ends;

    /// <summary>A choice among things by their weights, which are not negative and not all zero.</summary>
    public WeightedChoice(IReadOnlyList<T> things, Func<T, double> weight)
    {
        _things = things;
        _ends = new double[things.Count];

        for (var index = 0; index < things.Count; index++)
        {
            _ends[index] = (index == 0 ? 0 : _ends[index - 1]) + weight(things[index]);
        }
    }

    /// <summary>One of them.</summary>
    public T Next(Random random)
    {
        var at = Array.BinarySearch(_ends, random.NextDouble() * _ends[^1]);

        return _things[Math.Min(at < 0 ? ~at : at + 1, _things.Count - 1)];
    }
}
