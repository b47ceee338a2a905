using System.Security.Claims;
using CustomerGraph.Conventions.Transport;
using CustomerGraph.Conventions.Transport.Sockets;
using GraphQL;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CustomerGraph.Api.Access.SignIn;

/// <summary>
/// Lets in over a WebSocket whoever shows in <c>connection_init</c> what others show in headers: <c>authorization</c> or
/// <c>apiKey</c>; without either, whoever the handshake was by.
/// </summary>
internal sealed class SocketSignIn(SignInReader reader, IServiceScopeFactory scopes, IOptions<SocketOptions> options)
    : OriginAdmission(options)
{
    private static readonly IReadOnlyDictionary<string, string> Headers = new Dictionary<string, string>
    {
        ["authorization"] = HeaderNames.Authorization,
        ["Authorization"] = HeaderNames.Authorization,
        ["apiKey"] = ShownCredentials.KeyHeader,
    };

    /// <inheritdoc/>
    public override async ValueTask<ClaimsPrincipal?> Admit(HttpContext http, Inputs? payload)
    {
        var shown = Headers.Where(header => payload?.ContainsKey(header.Key) == true).ToList();

        if (shown.Count == 0)
        {
            return http.User as SignedInUser;
        }

        await using var scope = scopes.CreateAsyncScope();
        var request = new DefaultHttpContext { RequestServices = scope.ServiceProvider, RequestAborted = http.RequestAborted };

        foreach (var (name, header) in shown)
        {
            // What is no text is no credential, but it was shown: it must not count as nothing.
            if (payload![name] is not string { Length: > 0 } text)
            {
                return null;
            }

            request.Request.Headers.Append(header, text);
        }

        return await reader.ReadAsync(request) is SignInAttempt.Done done ? done.User : null;
    }
}
