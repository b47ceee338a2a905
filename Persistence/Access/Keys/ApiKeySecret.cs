using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Access.Keys;

/// <summary>
/// An API key in full, as only its owner has it: <c>cg_</c>, eight characters that may be shown, an underscore, and
/// 256 random bits.
/// </summary>
/// <remarks>
/// It cannot be guessed, so a plain hash is enough to keep it: the slow ones protect what people make up. The beginning
/// lets search programs find keys that were committed or posted by mistake.
/// </remarks>
public sealed class ApiKeySecret
{
    /// <summary>The length of the part that may be shown.</summary>
    public const int PrefixLength = 11;

    /// <summary>The length of a hash, in bytes.</summary>
    public const int HashLength = SHA256.HashSizeInBytes;

    private const string Mark = "cg_";
    private const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    private const int SecretBytes = 32;
    private const int Length = PrefixLength + 1 + 43;

    private readonly string _text;

    private ApiKeySecret(string text) => _text = text;

    /// <summary>The part that may be shown.</summary>
    public string Prefix => _text[..PrefixLength];

    /// <summary>The SHA-256 of the whole.</summary>
    public byte[] Hash => SHA256.HashData(Encoding.ASCII.GetBytes(_text));

    /// <summary>A new key that nobody has.</summary>
    public static ApiKeySecret Make()
    {
        var prefix = RandomNumberGenerator.GetString(Alphabet, PrefixLength - Mark.Length);
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));

        return new ApiKeySecret($"{Mark}{prefix}_{secret}");
    }

    /// <summary>The key that somebody shows; nothing when it does not even look like one.</summary>
    public static Option<ApiKeySecret> Read(string text) =>
        text.Length == Length
        && text.StartsWith(Mark, StringComparison.Ordinal)
        && text[PrefixLength] == '_'
        && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-')
            ? Some(new ApiKeySecret(text))
            : None;

    /// <summary>Whether a stored hash is the one of this key; it takes the same time wherever they differ.</summary>
    public bool Matches(ReadOnlySpan<byte> hash) => CryptographicOperations.FixedTimeEquals(Hash, hash);

    /// <summary>The whole key, for the one time that it is shown to its owner.</summary>
    public string Reveal() => _text;

    /// <summary>Not the secret: what is logged or interpolated by mistake gives nothing away.</summary>
    public override string ToString() => $"{Prefix}…";
}
