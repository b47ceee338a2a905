using System.Security.Cryptography;
using System.Text;

namespace CustomerGraph.Domain.Access.Audit;

/// <summary>A secret that seals the head of the trail. It is kept outside the database: who can write to the one does not have the other.</summary>
public sealed class AuditKey
{
    /// <summary>The shortest key, in characters.</summary>
    public const int ShortestLength = 32;

    private readonly Option<byte[]> secret;

    private AuditKey(Option<byte[]> secret) => this.secret = secret;

    /// <summary>No key: the head is not sealed.</summary>
    public static AuditKey None { get; } = new(Option<byte[]>.None);

    /// <summary>Whether there is a key.</summary>
    public bool Seals => secret.IsSome;

    /// <summary>A key from what an operator set; nothing when that is too short to be a secret.</summary>
    public static Option<AuditKey> Of(string text) =>
        text.Length >= ShortestLength ? new AuditKey(Encoding.UTF8.GetBytes(text)) : Option<AuditKey>.None;

    /// <summary>The seal of a head: HMAC-SHA256 of COUNT:HASH, in lower case hexadecimal digits; none without a key.</summary>
    public Option<string> Seal(AuditHead head) =>
        secret.Map(key => Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(head.ToString()))));

    /// <summary>Whether a head has the seal that it must have; without a key it must have none.</summary>
    public bool Accepts(AuditHead head, Option<string> seal) => Seal(head) == seal;
}
