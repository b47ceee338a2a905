using System.Text.Json;
using CustomerGraph.Domain.Access.Custody;
using LanguageExt;

namespace CustomerGraph.Persistence.Access.Custody;

/// <summary>Confidential fields by their names in the API: bank, annualRevenue.</summary>
public static class ConfidentialFields
{
    /// <summary>The name of a field.</summary>
    public static string Name(ConfidentialField field) => JsonNamingPolicy.CamelCase.ConvertName(field.ToString());

    /// <summary>The names in a row.</summary>
    public static IReadOnlyList<string> ReadNames(string fields) => JsonSerializer.Deserialize<List<string>>(fields) ?? [];

    /// <summary>The fields in a row.</summary>
    public static Seq<ConfidentialField> Read(string fields) =>
        ReadNames(fields).Select(name => Enum.Parse<ConfidentialField>(name, ignoreCase: true)).ToSeq().Strict();

    internal static string Write(Seq<ConfidentialField> fields) => JsonSerializer.Serialize(fields.Map(Name).AsEnumerable());
}
