using System.Buffers;
using System.Security.Cryptography;

namespace CustomerGraph.Domain.Access.Audit;

/// <summary>A SHA-256 hash that stands for an entry and all before it. The default value stands for the trail without entries.</summary>
public readonly record struct AuditHash
{
    /// <summary>How many characters it has when written.</summary>
    public const int TextLength = 2 * SHA256.HashSizeInBytes;

    private static readonly string Zeros = new('0', TextLength);

    private readonly string? text;

    private AuditHash(string text) => this.text = text == Zeros ? null : text;

    /// <summary>What stands for the trail without entries: 64 zeros.</summary>
    public static AuditHash Start => default;

    /// <summary>The hash of an entry in a trail: of the hash before it, and of the entry's canonical form.</summary>
    public static AuditHash Of(AuditHash previous, AuditEntry entry)
    {
        var bytes = new ArrayBufferWriter<byte>(512);
        Convert.FromHexString(previous.ToString(), bytes.GetSpan(SHA256.HashSizeInBytes), out _, out var length);
        bytes.Advance(length);
        CanonicalForm.Write(bytes, entry);

        return new AuditHash(Convert.ToHexStringLower(SHA256.HashData(bytes.WrittenSpan)));
    }

    /// <summary>Reads a hash as it is written; nothing when the text is none.</summary>
    public static Option<AuditHash> Parse(string text) =>
        text.Length == TextLength && text.All(char.IsAsciiHexDigit)
            ? Option<AuditHash>.Some(new AuditHash(text.ToLowerInvariant()))
            : Option<AuditHash>.None;

    /// <summary>The hash in lower case hexadecimal digits.</summary>
    public override string ToString() => text ?? Zeros;
}
