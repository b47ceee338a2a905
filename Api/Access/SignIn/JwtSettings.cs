using CustomerGraph.Conventions.Enums;
using CustomerGraph.Domain.Access;

namespace CustomerGraph.Api.Access.SignIn;

/// <summary>Whose tokens are trusted; section <c>Access:Jwt</c>.</summary>
internal sealed class JwtSettings
{
    /// <summary>By how much the clocks of issuer and server may differ.</summary>
    public static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(30);

    /// <summary>The address of the OIDC issuer; its keys and its name are read from there, and read again when they change.</summary>
    public string? Authority { get; init; }

    /// <summary>What tokens must be made for: the name of this API at the issuer.</summary>
    public string? Audience { get; init; }

    /// <summary>Who must have issued the tokens; needed with <see cref="SigningKeys"/>, otherwise the authority says it.</summary>
    public string? Issuer { get; init; }

    /// <summary>Public keys of the issuer, for servers that cannot reach it.</summary>
    public IReadOnlyList<SigningKey> SigningKeys { get; init; } = [];

    /// <summary>The claim that names the roles of the user; without it the role is the one on the employee's record.</summary>
    public string? RoleClaim { get; init; }

    /// <summary>From the names in the role claim to the roles here; a name that is not in it means nothing.</summary>
    public IReadOnlyDictionary<string, string> Roles { get; init; } = new Dictionary<string, string>();

    /// <summary>The claim that has the code of the employee.</summary>
    public string EmployeeClaim { get; init; } = "sub";

    /// <summary>How old what was read of the authority may become: a key that its issuer withdraws is taken no longer than this.</summary>
    public TimeSpan KeysReadEvery { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How long after a reading, or an attempt, the next one is made at the earliest, be it for a key that is not known.</summary>
    public TimeSpan KeysReadAgainAfter { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long keys serve that were read while the authority does not answer any more.</summary>
    public TimeSpan KeysServe { get; init; } = TimeSpan.FromHours(24);

    /// <summary>How long the authority may take for an answer.</summary>
    public TimeSpan IssuerPatience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The role that a name in a token means here; without a table, names are those of the roles themselves.</summary>
    public Role? RoleOf(string name) =>
        Roles.Count == 0 ? Named(name)
        : Roles.TryGetValue(name, out var role) ? Named(role)
        : null;

    /// <summary>A role by its name in the schema, such as GENERAL_MANAGER.</summary>
    public static Role? Named(string name) =>
        Enum.GetValues<Role>().Cast<Role?>().FirstOrDefault(role => UpperSnake.Of(role.ToString()!) == name);

    /// <summary>Whether any issuer is trusted.</summary>
    public bool IsConfigured => Authority is not null || SigningKeys.Count > 0;

    /// <summary>A public key of the issuer.</summary>
    public sealed class SigningKey
    {
        /// <summary>What tokens call it, in <c>kid</c>; a token that names another key is not tried with this one.</summary>
        public string? Id { get; init; }

        /// <summary>The key in PEM, RSA or EC; a private key is refused.</summary>
        public string Pem { get; init; } = "";
    }
}
