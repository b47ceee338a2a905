using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace CustomerGraph.Api.Tests.Access.SignIn;

/// <summary>Somebody who signs tokens, by the letter of RFC 7515 and 7519 and with no library of the server.</summary>
internal sealed class Issuer : IDisposable
{
    public const string Name = "https://issuer.example";
    public const string Audience = "customergraph";
    public const string KeyId = "key-1";

    private readonly RSA key = RSA.Create(2048);

    /// <summary>The public key in PEM.</summary>
    public string PublicKey => key.ExportSubjectPublicKeyInfoPem();

    /// <summary>What tells a server to trust this issuer.</summary>
    public IReadOnlyList<string> Settings =>
    [
        $"--Access:Jwt:Issuer={Name}",
        $"--Access:Jwt:Audience={Audience}",
        $"--Access:Jwt:SigningKeys:0:Id={KeyId}",
        $"--Access:Jwt:SigningKeys:0:Pem={PublicKey}",
    ];

    /// <summary>A good token for an employee, an hour long; and what makes it another one.</summary>
    public string Token(
        string employee,
        DateTimeOffset now,
        Action<JsonObject>? header = null,
        Action<JsonObject>? claims = null,
        Func<byte[], byte[]>? sign = null)
    {
        var head = new JsonObject { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = KeyId };
        var body = new JsonObject
        {
            ["iss"] = Name,
            ["aud"] = Audience,
            ["sub"] = employee,
            ["iat"] = now.ToUnixTimeSeconds(),
            ["nbf"] = now.ToUnixTimeSeconds(),
            ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
        };
        header?.Invoke(head);
        claims?.Invoke(body);
        var signed = $"{Encoded(head.ToJsonString())}.{Encoded(body.ToJsonString())}";
        var signature = (sign ?? Sign)(Encoding.ASCII.GetBytes(signed));

        return $"{signed}.{Base64Url.EncodeToString(signature)}";
    }

    /// <summary>The signature of this issuer.</summary>
    public byte[] Sign(byte[] text) => key.SignData(text, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    public static string Encoded(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));

    public void Dispose() => key.Dispose();
}
