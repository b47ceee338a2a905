using System.Net.WebSockets;
using System.Threading.Channels;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Transport.Requests;
using GraphQL;
using Microsoft.AspNetCore.Http;

namespace CustomerGraph.Conventions.Transport.Sockets;

/// <summary>One client of the protocol graphql-transport-ws, from its first message to its last.</summary>
internal sealed class SocketConnection(
    HttpContext http,
    WebSocket socket,
    SocketOutbox outbox,
    SocketRunner runner,
    ServerMessages messages,
    JsonRequests requests,
    SocketEntrance entrance,
    SocketOptions options)
{
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    private readonly SocketInbox inbox = new(socket, options.MaxMessageBytes);
    private readonly SocketOperations operations = new(options.MaxOperations);
    private readonly List<Task> tasks = [];

    private bool introduced;
    private SocketUser? user;

    /// <summary>Serves the client until it leaves, breaks the rules, or the server stops.</summary>
    public async Task Run(CancellationToken stopping)
    {
        using var connection = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        using var work = CancellationTokenSource.CreateLinkedTokenSource(connection.Token);
        await using var stop = stopping.Register(() => outbox.Close(SocketClose.GoingAway));

        var sending = outbox.Run();
        var receiving = Receive(connection.Token, work.Token);
        tasks.Add(KeepAlive(work.Token));

        await Task.WhenAny(receiving, sending);
        await work.CancelAsync();

        if (receiving.IsCompleted)
        {
            outbox.Close(await receiving);
        }

        await sending;
        await Task.WhenAny(AwaitClose(receiving, connection.Token), Task.Delay(Farewell, CancellationToken.None));
        await connection.CancelAsync();
        await Task.WhenAll(tasks);
        user?.Dispose();
    }

    /// <summary>Whether an exception says no more than that the connection ends.</summary>
    public static bool IsEnd(Exception exception) =>
        exception is WebSocketException or OperationCanceledException or ChannelClosedException;

    private async Task<SocketClose> Receive(CancellationToken connection, CancellationToken work)
    {
        try
        {
            while (await inbox.Next(connection) is { } text)
            {
                await Handle(ClientMessage.Read(text, requests), work);
            }
        }
        catch (SocketRefusal refusal)
        {
            return refusal.Close;
        }
        catch (Exception e) when (IsEnd(e))
        {
            // The connection broke, or is being closed from here.
        }

        return SocketClose.Normal;
    }

    private async Task Handle(ClientMessage message, CancellationToken work)
    {
        switch (message)
        {
            case ClientMessage.Init when introduced:
                throw new SocketRefusal(SocketClose.TooManyInits);

            case ClientMessage.Init init:
                introduced = true;
                user = await entrance.Enter(init.Payload) ?? throw new SocketRefusal(SocketClose.Forbidden);
                await outbox.Post(ServerMessages.Ack, work);
                break;

            case ClientMessage.Ping ping:
                await outbox.Post(ServerMessages.Pong(ping.Payload), work);
                break;

            case ClientMessage.Subscribe subscribe:
                await Subscribe(subscribe, user ?? throw new SocketRefusal(SocketClose.Unauthorized), work);
                break;

            case ClientMessage.Complete complete:
                operations.Stop(complete.Id);
                break;

            case ClientMessage.Invalid invalid:
                throw new SocketRefusal(SocketClose.InvalidMessage(invalid.Why));
        }
    }

    private async Task Subscribe(ClientMessage.Subscribe message, SocketUser subscriber, CancellationToken work)
    {
        tasks.RemoveAll(task => task.IsCompleted);

        if (operations.Enter(message.Id, work) is { } operation)
        {
            tasks.Add(runner.Run(operation, message.Request, subscriber));
        }
        else
        {
            await outbox.Post(messages.Error(message.Id, TooMany()), work);
        }
    }

    private ExecutionErrors TooMany() =>
    [
        new Refusal(
            "CG_TOO_MANY_OPERATIONS",
            $"No more than {options.MaxOperations} operations run at a time over one socket.",
            ("maxOperations", options.MaxOperations)),
    ];

    private async Task KeepAlive(CancellationToken work)
    {
        try
        {
            await Task.Delay(options.InitTime, work);

            if (!introduced)
            {
                outbox.Close(SocketClose.InitTimeout);
            }

            using var timer = new PeriodicTimer(options.KeepAlive);

            while (await timer.WaitForNextTickAsync(work))
            {
                await outbox.Post(ServerMessages.Ping, work);
            }
        }
        catch (Exception e) when (IsEnd(e))
        {
            // Nobody needs to be kept.
        }
    }

    /// <summary>Waits for the client's part of the closing handshake, whatever it sends before.</summary>
    private async Task AwaitClose(Task receiving, CancellationToken connection)
    {
        await receiving;

        try
        {
            while (socket.State is WebSocketState.CloseSent)
            {
                await socket.ReceiveAsync(new byte[4096].AsMemory(), connection);
            }
        }
        catch (Exception e) when (IsEnd(e))
        {
            // It left without a word.
        }
    }
}
