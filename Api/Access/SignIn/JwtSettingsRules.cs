using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Api.Access.SignIn;

/// <summary>Refuses settings with which tokens would be taken that nobody meant to be taken.</summary>
internal sealed class JwtSettingsRules(IHostEnvironment environment) : IValidateOptions<JwtSettings>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, JwtSettings options) =>
        Broken(options).ToList() is { Count: > 0 } broken ? ValidateOptionsResult.Fail(broken) : ValidateOptionsResult.Success;

    private IEnumerable<string> Broken(JwtSettings jwt)
    {
        if (!jwt.IsConfigured)
        {
            yield break;
        }

        if (string.IsNullOrWhiteSpace(jwt.Audience))
        {
            yield return "Access:Jwt:Audience is empty: tokens made for other programs would be taken.";
        }

        if (jwt.Authority is null && string.IsNullOrWhiteSpace(jwt.Issuer))
        {
            yield return "Access:Jwt:Issuer is empty, and there is no Access:Jwt:Authority to ask for it.";
        }

        if (jwt.Authority is { } authority && !IsAddress(authority))
        {
            yield return $"Access:Jwt:Authority is '{authority}', which is no address that begins with https://.";
        }

        foreach (var (name, span) in Spans(jwt).Where(setting => setting.Span <= TimeSpan.Zero))
        {
            yield return $"Access:Jwt:{name} is {span}; it must be longer than nothing.";
        }

        foreach (var (name, role) in jwt.Roles.Where(role => JwtSettings.Named(role.Value) is null))
        {
            yield return $"Access:Jwt:Roles:{name} is '{role}', which is no role: they are named as in the schema, as in GENERAL_MANAGER.";
        }

        foreach (var key in jwt.SigningKeys)
        {
            if (Problem(key) is { } problem)
            {
                yield return $"Access:Jwt:SigningKeys has a key that {problem}.";
            }
        }
    }

    private static (string Name, TimeSpan Span)[] Spans(JwtSettings jwt) =>
    [
        (nameof(jwt.KeysReadEvery), jwt.KeysReadEvery), (nameof(jwt.KeysReadAgainAfter), jwt.KeysReadAgainAfter),
        (nameof(jwt.KeysServe), jwt.KeysServe), (nameof(jwt.IssuerPatience), jwt.IssuerPatience),
    ];

    private bool IsAddress(string authority) => Uri.TryCreate(authority, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (environment.IsDevelopment() && address.Scheme == Uri.UriSchemeHttp));

    private static string? Problem(JwtSettings.SigningKey key)
    {
        if (key.Pem.Contains("PRIVATE KEY", StringComparison.Ordinal))
        {
            return "is a private one: whoever has it can sign tokens, and it is not needed here";
        }

        try
        {
            JwtKeys.Read(key);

            return null;
        }
        catch (Exception error) when (error is ArgumentException or CryptographicException)
        {
            return "is no public key of RSA or EC in PEM";
        }
    }
}
