namespace CustomerGraph.Domain.Customers;

/// <summary>Three ascending ends that cut a range into four bands; a value at an end is in the band above it.</summary>
/// <param name="First">The end of the first band, excluded from it.</param>
/// <param name="Second">The end of the second band, excluded from it.</param>
/// <param name="Third">The end of the third band, excluded from it.</param>
public sealed record Bands<T>(T First, T Second, T Third)
    where T : IComparable<T>
{
    /// <summary>Whether the ends ascend, so that no band is empty.</summary>
    public bool Ascend => First.CompareTo(Second) < 0 && Second.CompareTo(Third) < 0;

    /// <summary>The name of the band that a value falls into.</summary>
    public TBand Place<TBand>(T value, TBand first, TBand second, TBand third, TBand fourth) =>
        value.CompareTo(First) < 0 ? first
        : value.CompareTo(Second) < 0 ? second
        : value.CompareTo(Third) < 0 ? third
        : fourth;
}
