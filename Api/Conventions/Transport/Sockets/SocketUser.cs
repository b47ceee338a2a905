using System.Security.Claims;

namespace CustomerGraph.Conventions.Transport.Sockets;

/// <summary>Who was let in over a connection, for as long as it lasts.</summary>
/// <param name="principal">The user.</param>
/// <param name="caller">Whom operations are counted for.</param>
/// <param name="watch">Says when the user may no longer be here.</param>
/// <param name="showOut">Ends the connection then.</param>
internal sealed class SocketUser(ClaimsPrincipal principal, string caller, IUserWatch watch, Action showOut) : IDisposable
{
    private readonly CancellationTokenRegistration ended = watch.Ended.Register(showOut);

    /// <summary>The user.</summary>
    public ClaimsPrincipal Principal { get; } = principal;

    /// <summary>Whom operations are counted for.</summary>
    public string Caller { get; } = caller;

    public void Dispose()
    {
        ended.Dispose();
        watch.Dispose();
    }
}
