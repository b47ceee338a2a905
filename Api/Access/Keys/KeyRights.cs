using CustomerGraph.Domain.Access;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Access.Keys;

/// <summary>Whose keys a caller may know of and take back: their own, and an administrator everybody's.</summary>
/// <remarks>
/// Nobody makes a key for somebody else, not even an administrator: whoever has the secret acts as its owner, and
/// administrators see no business data.
/// </remarks>
internal static class KeyRights
{
    /// <summary>The key of the only employee whose keys they may be; none for everybody's.</summary>
    /// <returns>Null for a caller who has no keys at all.</returns>
    public static Option<long>? OwnerOf(Caller caller) =>
        caller.Roles.Contains(Role.Administrator) ? None
        : caller.EmployeeId is { } id ? Some(id)
        : null;
}
