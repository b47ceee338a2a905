namespace CustomerGraph.Conventions.Enums;

/// <summary>What an enum and its values mean, said apart from its declaration.</summary>
/// <param name="Type">What the enum is.</param>
/// <param name="Values">What each value is; one that is left out is described by its XML documentation.</param>
public sealed record EnumDescriptions<T>(string Type, IReadOnlyDictionary<T, string> Values)
    where T : struct, Enum
{
    internal string? Find(T value) => Values.GetValueOrDefault(value);
}
