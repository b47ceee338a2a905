namespace CustomerGraph.Domain.Tests;

internal static class Pairing
{
    /// <summary>Every item with the one that follows it.</summary>
    public static IEnumerable<(T Upper, T Lower)> Pairs<T>(this IReadOnlyList<T> items) =>
        items.Zip(items.Skip(1), (upper, lower) => (upper, lower));
}
