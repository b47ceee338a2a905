namespace CustomerGraph.Testing;

/// <summary>Whether a test may be skipped for want of what it needs.</summary>
public static class Required
{
    /// <summary>With this variable set to 1 nothing is skipped: what is missing makes its tests fail.</summary>
    public const string Variable = "CUSTOMERGRAPH_REQUIRE_ALL";

    /// <summary>The reason to skip a test, or null when it must run: nothing is missing, or nothing may be.</summary>
    /// <param name="missing">What is missing, as a sentence; null when all is there.</param>
    public static string? Unless(string? missing) =>
        Environment.GetEnvironmentVariable(Variable) == "1" ? null : missing;
}
