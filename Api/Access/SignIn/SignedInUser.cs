using System.Security.Claims;

namespace CustomerGraph.Api.Access.SignIn;

/// <summary>A user in the clothes in which the web framework passes users around.</summary>
internal sealed class SignedInUser : ClaimsPrincipal
{
    /// <summary>A user who has proved something.</summary>
    /// <param name="credential">What was proved.</param>
    /// <param name="name">Whom requests are counted for: all keys and tokens of a person count together.</param>
    public SignedInUser(Credential credential, string name)
        : base(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, name)], credential.GetType().Name)) =>
        Credential = credential;

    /// <summary>What was proved.</summary>
    public Credential Credential { get; }
}
