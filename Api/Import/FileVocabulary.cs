using CustomerGraph.Conventions.Enums;

namespace CustomerGraph.Api.Import;

/// <summary>The values of an enumeration under the names that files and the API have for them: AUTHORIZED_DEALER.</summary>
internal static class FileVocabulary
{
    /// <summary>All values by name.</summary>
    public static IReadOnlyDictionary<string, T> Of<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().ToDictionary(value => UpperSnake.Of(value.ToString()), StringComparer.Ordinal);
}
