namespace CustomerGraph.Conventions.Transport.Sockets;

/// <summary>The operations that run over one connection, by the ids that the client gave them.</summary>
internal sealed class SocketOperations(int max)
{
    private readonly Dictionary<string, SocketOperation> running = [];

    /// <summary>Enters an operation that is about to run; null when too many run already.</summary>
    /// <exception cref="SocketRefusal">An operation of this id runs.</exception>
    public SocketOperation? Enter(string id, CancellationToken work)
    {
        lock (running)
        {
            if (running.ContainsKey(id))
            {
                throw new SocketRefusal(SocketClose.SubscriberExists(id));
            }

            return running.Count == max ? null : running[id] = new SocketOperation(id, this, work);
        }
    }

    /// <summary>Ends an operation that the client no longer wants; there need not be one.</summary>
    public void Stop(string id)
    {
        SocketOperation? operation;

        lock (running)
        {
            running.Remove(id, out operation);
        }

        operation?.Stop();
    }

    /// <summary>Whether it is still this operation that runs under its id.</summary>
    internal bool Holds(SocketOperation operation)
    {
        lock (running)
        {
            return running.GetValueOrDefault(operation.Id) == operation;
        }
    }

    /// <summary>Takes an operation off the list.</summary>
    /// <returns>Whether it was still on it.</returns>
    internal bool Remove(SocketOperation operation)
    {
        lock (running)
        {
            return running.GetValueOrDefault(operation.Id) == operation && running.Remove(operation.Id);
        }
    }
}
