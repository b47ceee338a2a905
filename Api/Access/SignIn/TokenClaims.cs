using System.Globalization;
using System.Security.Claims;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;

namespace CustomerGraph.Api.Access.SignIn;

/// <summary>What the claims of a token that was found good say here.</summary>
internal sealed class TokenClaims(IOptions<JwtSettings> settings, TimeProvider clock)
{
    /// <summary>The credential that the token is; null when it names no employee, several, or was made in the future.</summary>
    public Credential.Token? Read(ClaimsPrincipal token)
    {
        var employees = token.FindAll(settings.Value.EmployeeClaim).Select(claim => claim.Value).Take(2).ToList();
        var issued = Instant(token, JwtRegisteredClaimNames.Iat);

        return employees is [{ Length: > 0 } code]
            && Instant(token, JwtRegisteredClaimNames.Exp) is { } expires
            && (issued ?? DateTime.MinValue) <= clock.GetUtcNow().UtcDateTime + JwtSettings.ClockSkew
            ? new Credential.Token(code, issued, expires, RolesOf(token))
            : null;
    }

    private IReadOnlyList<Domain.Access.Role>? RolesOf(ClaimsPrincipal token) => settings.Value.RoleClaim is { } named
        ? [.. token.FindAll(named).Select(claim => settings.Value.RoleOf(claim.Value)).OfType<Domain.Access.Role>().Distinct()]
        : null;

    /// <summary>Source: RFC 7519, section 2, NumericDate.</summary>
    private static DateTime? Instant(ClaimsPrincipal token, string claim) =>
        double.TryParse(token.FindFirstValue(claim), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
        && seconds is >= 0 and < 100_000_000_000
            ? DateTime.UnixEpoch.AddSeconds(seconds)
            : null;
}
