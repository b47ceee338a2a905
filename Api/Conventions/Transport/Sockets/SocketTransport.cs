using System.Net.WebSockets;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Transport.Requests;
using CustomerGraph.Conventions.Transport.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Conventions.Transport.Sockets;

/// <summary>Operations over WebSocket, by the protocol graphql-transport-ws.</summary>
internal sealed class SocketTransport(
    OperationRunner runner,
    JsonRequests requests,
    ServerMessages messages,
    IServiceScopeFactory scopes,
    IRequestIdentity identity,
    ISocketAdmission admission,
    IUserAdmission users,
    ErrorMask mask,
    OperationTelemetry telemetry,
    IHostApplicationLifetime host,
    IOptions<SocketOptions> options)
{
    private const string Protocol = "graphql-transport-ws";

    /// <summary>Accepts the handshake and serves the client until it leaves.</summary>
    public async Task Serve(HttpContext http)
    {
        if (!admission.AllowsOrigin(http))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;

            return;
        }

        if (!http.WebSockets.WebSocketRequestedProtocols.Contains(Protocol))
        {
            await TurnAway(http);

            return;
        }

        using var socket = await http.WebSockets.AcceptWebSocketAsync(Protocol);
        using var counted = telemetry.OpenSocket();
        var outbox = new SocketOutbox(socket, options.Value);
        var operations = new SocketRunner(runner, scopes, messages, mask, outbox);

        var entrance = new SocketEntrance(http, outbox, admission, users, identity);
        var connection = new SocketConnection(
            http, socket, outbox, operations, messages, requests, entrance, options.Value);

        await connection.Run(host.ApplicationStopping);
    }

    /// <summary>Tells a client that speaks none of our protocols so in the only way that it can read: by a close code.</summary>
    private async Task TurnAway(HttpContext http)
    {
        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        using var time = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        time.CancelAfter(options.Value.SendTime);

        try
        {
            var why = SocketClose.NoCommonProtocol;
            await socket.CloseAsync((WebSocketCloseStatus)why.Code, why.Reason, time.Token);
        }
        catch (Exception e) when (SocketConnection.IsEnd(e))
        {
            // It left without a word.
        }
    }
}
