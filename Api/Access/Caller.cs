using CustomerGraph.Domain.Access;
using CustomerGraph.Persistence.Access;

namespace CustomerGraph.Api.Access;

/// <summary>Who asks: a signed-in person, a program with a person's key, or somebody of whom nothing is known.</summary>
internal sealed record Caller
{
    /// <summary>Somebody who has shown nothing; sees nothing.</summary>
    public static readonly Caller Anonymous = new() { Name = "anonymous", Roles = [], Sight = Sight.None };

    /// <summary>
    /// The program itself in Development, when it is asked without credentials over a store without a demo user; sees all.
    /// </summary>
    public static readonly Caller StandIn = new()
    {
        Name = "demo",
        PersonName = "demo",
        Roles = [Role.GeneralManager],
        Sight = Sight.All,
        IsSignedIn = true,
    };

    /// <summary>What history and audit trail say of the caller: the employee's code, or <c>anonymous</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the person; null for somebody of whom nothing is known.</summary>
    public string? PersonName { get; init; }

    /// <summary>The key of the employee; null for one who is none.</summary>
    public long? EmployeeId { get; init; }

    /// <summary>The code of the employee; null for one who is none.</summary>
    public string? EmployeeCode { get; init; }

    /// <summary>What the caller is here for.</summary>
    public required IReadOnlyCollection<Role> Roles { get; init; }

    /// <summary>Which customers the caller may see.</summary>
    public required Sight Sight { get; init; }

    /// <summary>Whether it is known who asks.</summary>
    public bool IsSignedIn { get; init; }

    /// <summary>What the caller's API key is good for; null for one who has no need of a key.</summary>
    public IReadOnlyCollection<KeyScope>? Scopes { get; init; }

    /// <summary>When the token or the key ends by itself, in UTC; null when it does not.</summary>
    public DateTime? ExpiresAt { get; init; }

    /// <summary>Whether the caller's key, if there is one, is good for something.</summary>
    public bool May(KeyScope scope) => Scopes is null || Scopes.Contains(scope);
}
