using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace CustomerGraph.Conventions.Transport;

/// <summary>The caller is the signed-in user, or else the address that the request comes from.</summary>
internal sealed class RemoteIdentity : IRequestIdentity
{
    public string CallerOf(HttpContext http) =>
        (http.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? http.User.Identity?.Name) is { } user
            ? $"user {user}"
            : $"address {http.Connection.RemoteIpAddress}";
}
