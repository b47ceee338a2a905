using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;

namespace CustomerGraph.Persistence.Import;

/// <summary>Compares codes letter by letter, also with the UTF-8 text in which a file has them, without making a string of it.</summary>
public sealed class Utf8Codes : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<byte>, string>
{
    /// <summary>The one comparer there is.</summary>
    public static readonly Utf8Codes Comparer = new();

    private const int OnStack = 256;

    private Utf8Codes()
    {
    }

    /// <summary>Whether two codes are the same.</summary>
    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

    /// <summary>The hash of a code: that of its UTF-8 text.</summary>
    public int GetHashCode([DisallowNull] string obj)
    {
        var longest = Encoding.UTF8.GetMaxByteCount(obj.Length);
        var text = longest <= OnStack ? stackalloc byte[OnStack] : new byte[longest];

        return GetHashCode(text[..Encoding.UTF8.GetBytes(obj, text)]);
    }

    /// <summary>Whether a UTF-8 text is a code; one that is not valid UTF-8 is none.</summary>
    public bool Equals(ReadOnlySpan<byte> alternate, string other) =>
        Ascii.Equals(alternate, other)
        || (!Ascii.IsValid(alternate) && Utf8.IsValid(alternate) && Encoding.UTF8.GetString(alternate) == other);

    /// <summary>The hash of a UTF-8 text.</summary>
    public int GetHashCode(ReadOnlySpan<byte> alternate)
    {
        var hash = new HashCode();
        hash.AddBytes(alternate);

        return hash.ToHashCode();
    }

    /// <summary>The code that a UTF-8 text is.</summary>
    public string Create(ReadOnlySpan<byte> alternate) => Encoding.UTF8.GetString(alternate);
}
