using System.Security.Claims;
using GraphQL;
using Microsoft.AspNetCore.Http;

namespace CustomerGraph.Conventions.Transport;

/// <summary>Decides who is let in over a WebSocket.</summary>
public interface ISocketAdmission
{
    /// <summary>
    /// Whether a page may connect at all. A browser sends the user's cookies along with the handshake to any site, so
    /// this is what keeps foreign pages out.
    /// </summary>
    bool AllowsOrigin(HttpContext http);

    /// <summary>The user for the payload of <c>connection_init</c>, or null to refuse the connection with 4403.</summary>
    /// <remarks>Browsers cannot set headers on a handshake, so a token comes here.</remarks>
    ValueTask<ClaimsPrincipal?> Admit(HttpContext http, Inputs? payload);
}
