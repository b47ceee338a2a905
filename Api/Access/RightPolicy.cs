using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Access;

namespace CustomerGraph.Api.Access;

/// <summary>A policy that lets in whoever has a right.</summary>
internal sealed class RightPolicy : Policy
{
    private RightPolicy(Right right, string who)
        : base(UpperSnake.Of(right.ToString()), who) => Right = right;

    /// <summary>The right.</summary>
    public Right Right { get; }

    /// <summary>The policy of a right; whom it lets in is read from the table of rights.</summary>
    public static RightPolicy Of(Right right) => new(right, RolesWith(right, Grant.Always));

    /// <summary>The policy of a right that some have for all cards, and others for some.</summary>
    /// <param name="right">The right.</param>
    /// <param name="byCard">For which cards the others have it, as the rest of a sentence.</param>
    public static RightPolicy Of(Right right, string byCard) =>
        new(right, $"{RolesWith(right, Grant.Always)}; {RolesWith(right, Grant.ByCard)} {byCard}");

    /// <summary>The policy of a right that some have for everybody, and the others for themselves.</summary>
    public static RightPolicy OfOwn(Right right) => new(right, $"{RolesWith(right, Grant.Always)}; everybody else of themselves");

    private static string RolesWith(Right right, Grant grant)
    {
        var roles = Enum.GetValues<Role>();
        var holders = roles.Where(role => Rights.Of(right, role) == grant).ToList();
        var others = roles.Except(holders).ToList();

        return others switch
        {
            [] => "everybody who is signed in",
            { Count: <= 3 } => $"everybody but {Listed(others, "and")}",
            _ => Listed(holders, "or"),
        };
    }

    private static string Listed(IReadOnlyList<Role> roles, string word)
    {
        var names = roles.Select(role => UpperSnake.Of(role.ToString())).ToList();

        return names is [.. var first, var last] && first.Count > 0 ? $"{string.Join(", ", first)} {word} {last}" : names[0];
    }
}
