using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.IdentityModel.Tokens;

namespace CustomerGraph.Api.Access.SignIn;

/// <summary>Reads public keys of issuers.</summary>
internal static class JwtKeys
{
    private const string EllipticCurve = "1.2.840.10045.2.1";

    /// <summary>The key that a setting holds.</summary>
    /// <exception cref="ArgumentException">It is no PEM of a public key.</exception>
    /// <exception cref="CryptographicException">It is one of another kind.</exception>
    public static SecurityKey Read(JwtSettings.SigningKey setting)
    {
        var key = PublicKey.CreateFromSubjectPublicKeyInfo(Bytes(setting.Pem), out _);

        return key.Oid.Value == EllipticCurve
            ? new ECDsaSecurityKey(key.GetECDsaPublicKey()) { KeyId = setting.Id }
            : new RsaSecurityKey(key.GetRSAPublicKey() ?? throw new CryptographicException("Neither RSA nor EC.")) { KeyId = setting.Id };
    }

    private static byte[] Bytes(string pem) => Convert.FromBase64String(pem[PemEncoding.Find(pem).Base64Data]);
}
