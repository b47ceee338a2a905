namespace CustomerGraph.Conventions.Transport.Sockets;

/// <summary>One operation that runs over a connection.</summary>
internal sealed class SocketOperation : IDisposable
{
    private readonly SocketOperations all;
    private readonly CancellationTokenSource stop;

    internal SocketOperation(string id, SocketOperations all, CancellationToken work)
    {
        Id = id;
        this.all = all;
        stop = CancellationTokenSource.CreateLinkedTokenSource(work);
        Stopped = stop.Token;
    }

    /// <summary>The name that the client gave it.</summary>
    public string Id { get; }

    /// <summary>Signalled when the client no longer wants it, or has gone.</summary>
    public CancellationToken Stopped { get; }

    /// <summary>Whether the client still waits for its results.</summary>
    public bool IsWanted => all.Holds(this);

    /// <summary>The operation has ended: its id is free again.</summary>
    /// <returns>Whether the client waited for the end.</returns>
    public bool End() => all.Remove(this);

    /// <summary>Ends it from outside.</summary>
    internal void Stop()
    {
        try
        {
            stop.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It ended by itself at the same moment.
        }
    }

    public void Dispose()
    {
        all.Remove(this);
        stop.Dispose();
    }
}
