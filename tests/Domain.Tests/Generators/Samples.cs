namespace CustomerGraph.Domain.Tests.Generators;

internal static class Samples
{
    /// <summary>What a property with this generator would be tried on, many times over.</summary>
    public static IReadOnlyList<T> Of<T>(Arbitrary<T> arbitrary) => arbitrary.Generator.Sample(10_000, 50).ToList();
}
