using System.Globalization;
using System.Text;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Filtering;
using CustomerGraph.Conventions.Projection;

namespace CustomerGraph.Conventions.Identity;

/// <summary>The id of a row in the whole graph: Base64 of the type's name, a colon and the key.</summary>
/// <remarks>The older form of the clients of Hot Chocolate 10 to 13 (name, line feed, a letter for the kind, key) is read too.</remarks>
/// <param name="Type">The name of the type in the schema.</param>
/// <param name="Key">The key as text.</param>
public sealed record GlobalId(string Type, string Key)
{
    private const int MaxLength = 1024;

    /// <summary>The id as it is given to clients.</summary>
    public static string Write(string type, object key) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{type}:{key}")));

    /// <summary>Reads an id; null when the text is none.</summary>
    public static GlobalId? Read(string text)
    {
        var bytes = new byte[MaxLength];

        if (text.Length > MaxLength || !Convert.TryFromBase64String(Padded(text), bytes, out var length))
        {
            return null;
        }

        string decoded;

        try
        {
            decoded = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes, 0, length);
        }
        catch (ArgumentException)
        {
            return null;
        }

        var end = decoded.AsSpan().IndexOfAny(':', '\n');

        return end <= 0 ? null
            : decoded[end] == ':' ? new GlobalId(decoded[..end], decoded[(end + 1)..])
            : end + 2 <= decoded.Length && "ilsgd".Contains(decoded[end + 1], StringComparison.Ordinal)
                ? new GlobalId(decoded[..end], decoded[(end + 2)..])
                : null;
    }

    /// <summary>The key as a type of .NET; null when it is none of that type.</summary>
    public object? KeyAs(Type type) => type switch
    {
        _ when type == typeof(string) => Scalars.StorableText.WhyNot(Key) is null ? Key : null,
        _ when type == typeof(int) => int.TryParse(Key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var key) ? key : null,
        _ when type == typeof(long) => long.TryParse(Key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var key) ? key : null,
        _ when type == typeof(Guid) => Guid.TryParse(Key, out var key) ? key : null,
        _ => throw new NotSupportedException($"Keys of type {type.Name} have no global id."),
    };

    /// <summary>The key in an id that must be one of a type.</summary>
    /// <exception cref="FieldError">CG_INVALID_ID: the text is no id, or one of another type.</exception>
    internal static object KeyOf(string type, Type key, object id, RawInput written) =>
        KeyOf(type, key, id) ?? throw Invalid(type, id).At(written);

    /// <summary>The key in an id of a type; null when the text is no id, or one of another type.</summary>
    internal static object? KeyOf(string type, Type key, object id) =>
        Read(Convert.ToString(id, CultureInfo.InvariantCulture)!) is { } read && read.Type == type ? read.KeyAs(key) : null;

    internal static FieldError Invalid(string type, object id)
    {
        var text = Convert.ToString(id, CultureInfo.InvariantCulture)!;

        return new FieldError(
            "CG_INVALID_ID", $"'{(text.Length <= 60 ? text : text[..60] + "…")}' is no id of type {type}.", ("expectedType", type));
    }

    private static string Padded(string text) => (text.Length % 4) switch
    {
        2 => text + "==",
        3 => text + "=",
        _ => text,
    };
}
