using CustomerGraph.Domain.Access;

namespace CustomerGraph.Domain.Credit.Decisions;

/// <summary>Somebody who wants to take a step of a decision.</summary>
/// <param name="Code">The code of the employee.</param>
/// <param name="Roles">What the person is here for.</param>
public sealed record Signatory(string Code, Seq<Role> Roles)
{
    /// <summary>Somebody with one role, as most people have.</summary>
    public static Signatory Of(string code, Role role) => new(code, Prelude.Seq1(role));

    /// <summary>The first of some roles that the person has.</summary>
    public Option<Role> FirstOf(Seq<Role> roles) => roles.Find(role => Roles.Contains(role));
}
