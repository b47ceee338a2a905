using GraphQL;
using Microsoft.AspNetCore.Http;

namespace CustomerGraph.Conventions.Transport.Sockets;

/// <summary>Lets the client of a connection in by its first message, and shows it out when it may no longer be here.</summary>
internal sealed class SocketEntrance(
    HttpContext http, SocketOutbox outbox, ISocketAdmission admission, IUserAdmission users, IRequestIdentity identity)
{
    /// <summary>The user for the payload of <c>connection_init</c>; null when nobody is let in.</summary>
    public async ValueTask<SocketUser?> Enter(Inputs? payload)
    {
        if (await admission.Admit(http, payload) is not { } user)
        {
            return null;
        }

        // From here on the handshake is that of the user who was let in, for whoever asks who is being served.
        http.User = user;

        return new SocketUser(user, identity.CallerOf(http), users.Watch(user), () => outbox.Close(SocketClose.Forbidden));
    }
}
