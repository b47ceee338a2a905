using CustomerGraph.Domain.Access;

namespace CustomerGraph.Api.Access.SignIn;

/// <summary>What somebody has proved to be; whether that still opens the door is looked up again each time.</summary>
internal abstract record Credential
{
    private Credential()
    {
    }

    /// <summary>The bearer of a token that its issuer has signed for an employee.</summary>
    /// <param name="EmployeeCode">The code of the employee.</param>
    /// <param name="IssuedAt">When it was issued, in UTC; null when it does not say so.</param>
    /// <param name="ExpiresAt">When its time is over, in UTC.</param>
    /// <param name="Roles">The roles that it names, where the issuer gives them; null where they are on record here.</param>
    public sealed record Token(
        string EmployeeCode, DateTime? IssuedAt, DateTime ExpiresAt, IReadOnlyList<Role>? Roles) : Credential;

    /// <summary>A program that has shown the whole of an API key.</summary>
    /// <param name="Prefix">The part of the key that may be shown.</param>
    public sealed record Key(string Prefix) : Credential;

    /// <summary>Whoever asks in Development without credentials.</summary>
    public sealed record Demo : Credential;
}
