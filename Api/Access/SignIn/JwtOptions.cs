using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace CustomerGraph.Api.Access.SignIn;

/// <summary>Says to the reader of bearer tokens what a good token is.</summary>
/// <remarks>
/// It runs after the framework has read <c>Authentication:Schemes:Bearer</c>, where <c>dotnet user-jwts</c> writes its
/// keys. Those are secrets that sign and check alike, so they count in Development only.
/// </remarks>
internal sealed class JwtOptions(IOptions<JwtSettings> settings, IssuerKeys issuer, IHostEnvironment environment, TimeProvider clock)
    : IConfigureNamedOptions<JwtBearerOptions>
{
    private static readonly string[] Asymmetric =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    /// <inheritdoc/>
    public void Configure(JwtBearerOptions options) => Configure(JwtBearerDefaults.AuthenticationScheme, options);

    /// <inheritdoc/>
    public void Configure(string? name, JwtBearerOptions options)
    {
        var jwt = settings.Value;
        var rules = options.TokenValidationParameters;
        var given = (rules.IssuerSigningKeys ?? []).Where(_ => environment.IsDevelopment()).ToList();
        SecurityKey[] keys = [.. given, .. jwt.SigningKeys.Select(JwtKeys.Read)];

        options.ConfigurationManager = jwt.Authority is null ? null : issuer;
        options.MapInboundClaims = false;
        options.SaveToken = false;
        // The caller learns that the token is not taken, not what of it was right.
        options.IncludeErrorDetails = false;

        rules.ValidAlgorithms = given is [] ? Asymmetric : [.. Asymmetric, SecurityAlgorithms.HmacSha256];
        rules.IssuerSigningKeys = keys;
        // A token that names a key is checked with that key or not at all; nobody knows the names of those without one.
        rules.TryAllIssuerSigningKeys = keys.Any(key => string.IsNullOrEmpty(key.KeyId));
        rules.ValidIssuers = [.. rules.ValidIssuers ?? [], .. Said(rules.ValidIssuer), .. Said(jwt.Issuer)];
        rules.ValidIssuer = null;
        rules.ValidAudiences = [.. rules.ValidAudiences ?? [], .. Said(rules.ValidAudience), .. Said(jwt.Audience)];
        rules.ValidAudience = null;
        rules.ValidateIssuer = rules.ValidateAudience = rules.ValidateIssuerSigningKey = true;
        rules.RequireSignedTokens = rules.RequireExpirationTime = rules.RequireAudience = true;
        rules.ClockSkew = JwtSettings.ClockSkew;
        rules.LifetimeValidator = (from, to, _, _) => IsInTime(from, to);
    }

    private static string[] Said(string? text) => text is null ? [] : [text];

    private bool IsInTime(DateTime? from, DateTime? to)
    {
        var now = clock.GetUtcNow().UtcDateTime;

        return to is { } end && now - JwtSettings.ClockSkew < end
            && (from is not { } start || start <= now + JwtSettings.ClockSkew);
    }
}
