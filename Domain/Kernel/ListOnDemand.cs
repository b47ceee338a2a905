using System.Collections;

namespace CustomerGraph.Domain.Kernel;

/// <summary>A list whose items are made by a pure function when they are looked at, for most never are.</summary>
internal sealed class ListOnDemand<T>(int count, Func<int, T> item) : IReadOnlyList<T>
{
    public int Count => count;

    public T this[int index] =>
        index >= 0 && index < count
            ? item(index)
            : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {count} items.");

    public IEnumerator<T> GetEnumerator() => Enumerable.Range(0, count).Select(item).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
