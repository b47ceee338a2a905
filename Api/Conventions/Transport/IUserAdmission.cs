using System.Security.Claims;

namespace CustomerGraph.Conventions.Transport;

/// <summary>Decides whether users may act, again and again for those who stay connected.</summary>
/// <remarks>
/// Who was let in a while ago may have lost the right to be here. So every operation and every event of a subscription
/// asks, and whoever is connected without asking for anything is watched.
/// </remarks>
public interface IUserAdmission
{
    /// <summary>
    /// Lets an operation, or one event of a subscription, be executed for its user; and makes the user known to the
    /// services with which it runs.
    /// </summary>
    /// <exception cref="Errors.Refusal">The user may not act, or not like this; nothing is executed.</exception>
    ValueTask Admit(UserOperation operation, CancellationToken cancellation);

    /// <summary>Watches over a user who stays connected, until the watch is disposed.</summary>
    IUserWatch Watch(ClaimsPrincipal user);
}
