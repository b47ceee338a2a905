using System.Collections.Frozen;
using CustomerGraph.Conventions.Execution.Json;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Execution.Leaves;

/// <summary>The names that an enum of the schema gives to the members of a CLR enum, encoded once.</summary>
internal sealed class EnumTexts<TEnum>
    where TEnum : struct, Enum
{
    private readonly FrozenDictionary<TEnum, byte[]> texts;

    /// <summary>Asks the enum of the schema for each name, so that aliases and renamed members come out as there.</summary>
    public EnumTexts(EnumerationGraphType type) =>
        texts = type.Values
            .Select(definition => definition.Value)
            .OfType<TEnum>()
            .Distinct()
            .ToFrozenDictionary(member => member, member => Encode((string)type.Serialize(member)!));

    /// <summary>Writes the name of a member.</summary>
    /// <exception cref="KeyNotFoundException">The schema does not know the member.</exception>
    public void Write(JsonSink sink, TEnum member) => sink.Raw(texts[member]);

    private static byte[] Encode(string name) => System.Text.Encoding.UTF8.GetBytes($"\"{name}\"");
}
