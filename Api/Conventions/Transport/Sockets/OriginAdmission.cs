using System.Security.Claims;
using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Conventions.Transport.Sockets;

/// <summary>Lets in pages of the server's own origin and of those listed, with the user of the handshake.</summary>
public class OriginAdmission(IOptions<SocketOptions> options) : ISocketAdmission
{
    /// <inheritdoc/>
    public bool AllowsOrigin(HttpContext http)
    {
        var origin = http.Request.Headers.Origin.ToString();

        return origin.Length == 0 || IsOwn(origin, http.Request) || options.Value.AllowedOrigins.Any(IsAllowed);

        bool IsAllowed(string allowed) =>
            allowed == "*" || string.Equals(allowed.TrimEnd('/'), origin, StringComparison.OrdinalIgnoreCase);
    }

    /// <inheritdoc/>
    public virtual ValueTask<ClaimsPrincipal?> Admit(HttpContext http, Inputs? payload) => new(http.User);

    // The scheme is not compared: behind a proxy that ends TLS the server does not know it.
    private static bool IsOwn(string origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && string.Equals(uri.Authority, new HostString(request.Host.Value ?? "").ToUriComponent(), StringComparison.OrdinalIgnoreCase);
}
