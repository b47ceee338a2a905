using System.Collections.Concurrent;
using System.Security.Claims;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Transport;

namespace CustomerGraph.Conventions.Tests.Transport;

/// <summary>Lets everyone in until told otherwise, and remembers which services were admitted for whom.</summary>
public sealed class Doorkeeper : IUserAdmission
{
    private readonly ConcurrentBag<CancellationTokenSource> watched = [];
    private int watching;

    public bool IsClosed { get; set; }

    public ConcurrentQueue<UserOperation> Admitted { get; } = [];

    /// <summary>How many users are watched now.</summary>
    public int Watching => Volatile.Read(ref watching);

    public ValueTask Admit(UserOperation operation, CancellationToken cancellation)
    {
        if (IsClosed)
        {
            throw new Refusal("LIB_SHOWN_OUT", "The library is closed.") { Status = 401, Header = ("WWW-Authenticate", "Ticket") };
        }

        Admitted.Enqueue(operation);

        return ValueTask.CompletedTask;
    }

    public IUserWatch Watch(ClaimsPrincipal user)
    {
        var end = new CancellationTokenSource();
        watched.Add(end);
        Interlocked.Increment(ref watching);

        return new Watched(end, () => Interlocked.Decrement(ref watching));
    }

    /// <summary>Everybody who is connected has to go.</summary>
    public void ShowOut()
    {
        foreach (var one in watched)
        {
            one.Cancel();
        }
    }

    private sealed class Watched(CancellationTokenSource end, Action left) : IUserWatch
    {
        public CancellationToken Ended => end.Token;

        public void Dispose() => left();
    }
}
