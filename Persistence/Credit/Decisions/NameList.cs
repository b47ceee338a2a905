using System.Text.Json;
using LanguageExt;

namespace CustomerGraph.Persistence.Credit.Decisions;

/// <summary>Several values of a list in one column: a JSON array of their names.</summary>
public static class NameList
{
    /// <summary>The values in a column.</summary>
    public static Seq<T> Read<T>(string names)
        where T : struct, Enum =>
        (JsonSerializer.Deserialize<List<string>>(names) ?? []).Select(Enum.Parse<T>).ToSeq().Strict();

    internal static string Write<T>(Seq<T> values)
        where T : struct, Enum => JsonSerializer.Serialize(values.Map(value => value.ToString()).AsEnumerable());
}
