using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CustomerGraph.Conventions.Transport.Uploads;

namespace CustomerGraph.Conventions.Transport.Idempotency;

/// <summary>Tells whether two requests mean the same: the same document, operation and variables.</summary>
/// <remarks>
/// The order of members does not matter, nor whether the document was sent or named. Every part is written with its kind
/// and its length, so that no two different requests can be written the same way.
/// </remarks>
internal static class Fingerprint
{
    /// <summary>The fingerprint of an operation of a document, in hexadecimal.</summary>
    public static string Of(string document, string? operation, IReadOnlyDictionary<string, object?>? variables)
    {
        var text = new ArrayBufferWriter<byte>();
        Write(text, document);
        Write(text, operation);
        Write(text, variables);

        return Convert.ToHexStringLower(SHA256.HashData(text.WrittenSpan));
    }

    private static void Write(ArrayBufferWriter<byte> text, object? value)
    {
        switch (value)
        {
            case null:
                Part(text, 'n', "");
                break;
            case string characters:
                Part(text, 's', characters);
                break;
            case bool truth:
                Part(text, 'b', truth ? "1" : "0");
                break;
            case UploadedFile file:
                Part(text, 'f', file.Hash());
                break;
            case IEnumerable<KeyValuePair<string, object?>> members:
                Members(text, [.. members]);
                break;
            case IEnumerable items:
                Items(text, [.. items.Cast<object?>()]);
                break;
            default:
                Part(text, '#', Convert.ToString(value, CultureInfo.InvariantCulture)!);
                break;
        }
    }

    private static void Members(ArrayBufferWriter<byte> text, KeyValuePair<string, object?>[] members)
    {
        Part(text, '{', members.Length.ToString(CultureInfo.InvariantCulture));

        foreach (var (name, value) in members.OrderBy(member => member.Key, StringComparer.Ordinal))
        {
            Write(text, name);
            Write(text, value);
        }
    }

    private static void Items(ArrayBufferWriter<byte> text, object?[] items)
    {
        Part(text, '[', items.Length.ToString(CultureInfo.InvariantCulture));
        Array.ForEach(items, item => Write(text, item));
    }

    private static void Part(ArrayBufferWriter<byte> text, char kind, string value)
    {
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{kind}{value.Length}:{value}"), text);
    }
}
