namespace CustomerGraph.Conventions.Tests.Guard;

/// <summary>Values of variables, in JSON, that are more than anybody needs.</summary>
internal static class HostileValues
{
    /// <summary>Every kind, by name.</summary>
    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new Dictionary<string, Func<string>>
    {
        ["digits"] = () => new string('9', 900_000),
        ["depth"] = () => new string('[', 40) + new string(']', 40),
        ["items"] = () => $"[{Many(300_000, _ => "1")}]",
        ["members"] = () => $"{{{Many(50_000, i => $"\"m{i}\":1")}}}",
        ["values"] = () => $"[{Many(400, _ => $"[{Many(900, _ => "1")}]")}]",
        ["exponent"] = () => "1e999999999",
        ["bytes"] = () => $"\"{new string('x', 1_100_000)}\"",
    };

    private static string Many(int count, Func<int, string> one) => string.Join(',', Enumerable.Range(0, count).Select(one));
}
