using System.Security.Cryptography;
using System.Text;

namespace CustomerGraph.Api.Tests.Access.SignIn;

/// <summary>Tokens that must open nothing; each differs from a good one by the one thing that it is named after.</summary>
internal static class ForgedTokens
{
    public static IReadOnlyDictionary<string, Func<Issuer, DateTimeOffset, string>> All { get; } =
        new Dictionary<string, Func<Issuer, DateTimeOffset, string>>
        {
            ["no algorithm, no signature"] = (issuer, now) =>
                issuer.Token("G1", now, header: head => head["alg"] = "none", sign: _ => []),
            ["no algorithm, with a signature"] = (issuer, now) => issuer.Token("G1", now, header: head => head["alg"] = "none"),
            ["no algorithm, in other letters"] = (issuer, now) =>
                issuer.Token("G1", now, header: head => head["alg"] = "nOnE", sign: _ => []),
            ["the public key as a shared secret"] = (issuer, now) => issuer.Token(
                "G1", now, header: head => head["alg"] = "HS256", sign: text => HMACSHA256.HashData(Encoding.ASCII.GetBytes(issuer.PublicKey), text)),
            ["the bytes of the public key as a shared secret"] = (issuer, now) => issuer.Token(
                "G1", now, header: head => head["alg"] = "HS256", sign: text => HMACSHA256.HashData(Der(issuer), text)),
            ["an empty shared secret"] = (issuer, now) => issuer.Token(
                "G1", now, header: head => head["alg"] = "HS256", sign: text => HMACSHA256.HashData(Array.Empty<byte>(), text)),
            ["signed by somebody else"] = (issuer, now) => issuer.Token("G1", now, sign: Stranger),
            ["signed by somebody else under an unknown name"] = (issuer, now) =>
                issuer.Token("G1", now, header: head => head["kid"] = "key-2", sign: Stranger),
            ["an unknown name of the right key"] = (issuer, now) => issuer.Token("G1", now, header: head => head["kid"] = "key-2"),
            ["bringing the key that it is signed with"] = (_, now) => OwnKey(now),
            ["changed after it was signed"] = (issuer, now) => Tampered(issuer.Token("S1", now)),
            ["a signature cut short"] = (issuer, now) => issuer.Token("G1", now)[..^8],
            ["another issuer"] = (issuer, now) => issuer.Token("G1", now, claims: body => body["iss"] = "https://other.example"),
            ["no issuer"] = (issuer, now) => issuer.Token("G1", now, claims: body => body.Remove("iss")),
            ["for another audience"] = (issuer, now) => issuer.Token("G1", now, claims: body => body["aud"] = "payroll"),
            ["for no audience"] = (issuer, now) => issuer.Token("G1", now, claims: body => body.Remove("aud")),
            ["expired"] = (issuer, now) => issuer.Token("G1", now.AddHours(-2)),
            ["without an end"] = (issuer, now) => issuer.Token("G1", now, claims: body => body.Remove("exp")),
            ["not valid yet"] = (issuer, now) =>
                issuer.Token("G1", now, claims: body => body["nbf"] = now.AddMinutes(5).ToUnixTimeSeconds()),
            ["made in the future"] = (issuer, now) =>
                issuer.Token("G1", now, claims: body => body["iat"] = now.AddMinutes(5).ToUnixTimeSeconds()),
            ["for nobody known"] = (issuer, now) => issuer.Token("X9", now),
            ["for nobody"] = (issuer, now) => issuer.Token("G1", now, claims: body => body.Remove("sub")),
            ["for two people"] = (issuer, now) =>
                issuer.Token("G1", now, claims: body => body["sub"] = new System.Text.Json.Nodes.JsonArray("S1", "G1")),
            ["two parts"] = (issuer, now) => string.Join('.', issuer.Token("G1", now).Split('.')[..2]),
            ["no token"] = (_, _) => "hello",
        };

    private static byte[] Der(Issuer issuer)
    {
        using var key = RSA.Create();
        key.ImportFromPem(issuer.PublicKey);

        return key.ExportSubjectPublicKeyInfo();
    }

    private static byte[] Stranger(byte[] text)
    {
        using var stranger = new Issuer();

        return stranger.Sign(text);
    }

    private static string OwnKey(DateTimeOffset now)
    {
        using var stranger = new Issuer();
        using var key = RSA.Create();
        key.ImportFromPem(stranger.PublicKey);
        var parts = key.ExportParameters(false);

        return stranger.Token("G1", now, header: head => head["jwk"] = new System.Text.Json.Nodes.JsonObject
        {
            ["kty"] = "RSA",
            ["n"] = System.Buffers.Text.Base64Url.EncodeToString(parts.Modulus),
            ["e"] = System.Buffers.Text.Base64Url.EncodeToString(parts.Exponent),
        });
    }

    /// <summary>The general manager's code in place of the salesperson's; the signature is that of the token before.</summary>
    private static string Tampered(string token)
    {
        var parts = token.Split('.');
        var body = Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(parts[1]));

        return $"{parts[0]}.{Issuer.Encoded(body.Replace("\"S1\"", "\"G1\"", StringComparison.Ordinal))}.{parts[2]}";
    }
}
