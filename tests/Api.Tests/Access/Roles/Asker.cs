using System.Globalization;
using CustomerGraph.Api.Access;
using CustomerGraph.Domain.Access;
using CustomerGraph.Persistence.Access;

namespace CustomerGraph.Api.Tests.Access.Roles;

/// <summary>Somebody with one role, or nobody known; perhaps one of the employees.</summary>
public sealed record Asker(Role? Role, long? Employee = null)
{
    public static readonly Asker Anonymous = new((Role?)null);

    public static readonly Asker GeneralManager = new(Domain.Access.Role.GeneralManager);

    /// <summary>One for each role, and nobody known.</summary>
    public static IReadOnlyList<Asker> All { get; } = [Anonymous, .. Enum.GetValues<Role>().Select(role => new Asker(role))];

    /// <summary>All of them by name, for theories.</summary>
    public static TheoryData<string> Names => [.. All.Select(asker => asker.ToString())];

    /// <summary>Those of whom it is known what they are here for.</summary>
    public static TheoryData<string> NamesOfRoles => [.. All.Where(asker => asker.Role is not null).Select(asker => asker.ToString())];

    public static Asker Parse(string written)
    {
        var parts = written.Split('/');

        return new(
            parts[0] == "" ? null : Enum.Parse<Role>(parts[0]),
            parts[1] == "" ? null : long.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    /// <summary>How far the table gives a right to whoever asks; null when it is not known who that is.</summary>
    public Grant? Of(Right right) => Role is { } role ? Rights.Of(right, role) : null;

    public override string ToString() => $"{Role}/{Employee}";

    internal Caller ToCaller() => Role is { } role
        ? new()
        {
            Name = ToString(), Roles = [role], EmployeeId = Employee, IsSignedIn = true,
            Sight = role == Domain.Access.Role.Administrator ? Sight.None : Sight.All,
        }
        : Caller.Anonymous;
}
