using System.Text.Json;
using CustomerGraph.Conventions.Scalars;

namespace CustomerGraph.Conventions.Paging;

/// <summary>How a cursor is written: Base64 of a signature and of the keys as a JSON array.</summary>
/// <param name="signature">What the cursor is good for: one order of one filter of one type.</param>
/// <param name="keys">The types of the keys, and which of them can be absent.</param>
internal sealed class CursorFormat(byte[] signature, IReadOnlyList<(Type Type, bool IsNullable)> keys)
{
    /// <summary>In bytes.</summary>
    public const int SignatureLength = 8;

    private const int MaxLength = 16_384;

    public string Write(object?[] values) =>
        Convert.ToBase64String([.. signature, .. JsonSerializer.SerializeToUtf8Bytes(values)]);

    /// <summary>The keys, or null when this is no cursor or one of another list.</summary>
    public object?[]? Read(string cursor)
    {
        if (cursor.Length > MaxLength)
        {
            return null;
        }

        var bytes = new byte[cursor.Length];

        if (!Convert.TryFromBase64String(cursor, bytes, out var length)
            || length < SignatureLength || !bytes.AsSpan(0, SignatureLength).SequenceEqual(signature))
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(bytes.AsMemory(SignatureLength, length - SignatureLength));

            return document.RootElement is { ValueKind: JsonValueKind.Array } array && array.GetArrayLength() == keys.Count
                && array.EnumerateArray().Zip(keys, Key).ToArray() is var read && read.All(key => key.IsValid)
                ? [.. read.Select(key => key.Value)]
                : null;
        }
        catch (Exception invalid) when (invalid is JsonException or InvalidOperationException or FormatException or ArgumentException or OverflowException)
        {
            return null;
        }
    }

    private static (bool IsValid, object? Value) Key(JsonElement written, (Type Type, bool IsNullable) key)
    {
        var type = Nullable.GetUnderlyingType(key.Type) ?? key.Type;

        return written.ValueKind == JsonValueKind.Null
            ? (key.IsNullable, null)
            : written.Deserialize(type) switch
            {
                DateTime instant => (true, instant.Kind == DateTimeKind.Local ? instant.ToUniversalTime() : DateTime.SpecifyKind(instant, DateTimeKind.Utc)),
                string text => (StorableText.WhyNot(text) is null, text),
                Enum value => (Enum.IsDefined(type, value), value),
                var value => (value is not null, value),
            };
    }
}
