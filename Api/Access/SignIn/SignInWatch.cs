using System.Collections.Concurrent;
using CustomerGraph.Conventions.Transport;

namespace CustomerGraph.Api.Access.SignIn;

/// <summary>Looks every half second whether those who are connected may still be, all of them in one go.</summary>
internal sealed partial class SignInWatch(Callers callers, ILogger<SignInWatch> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(0.5);

    private readonly ConcurrentDictionary<Watched, Credential> connected = [];

    /// <summary>Watches over a credential; without one there is nothing to lose.</summary>
    public IUserWatch Watch(Credential? credential)
    {
        var watched = new Watched(this);

        if (credential is not null)
        {
            connected.TryAdd(watched, credential);
        }

        return watched;
    }

    /// <summary>Ends what is connected with a credential, now.</summary>
    public void End(Credential credential)
    {
        foreach (var (watched, _) in connected.Where(one => one.Value == credential))
        {
            watched.End();
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);

        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                // While the store does not answer nothing is read from it either, so nobody sees what they should not.
                NotLooked(log, error);
            }
        }
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        var credentials = connected.Values.Distinct().ToList();

        if (credentials.Count == 0)
        {
            return;
        }

        foreach (var closed in await callers.ClosedAsync(credentials, cancellation))
        {
            End(closed);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Whether those who are connected may still be was not to be found out.")]
    private static partial void NotLooked(ILogger log, Exception error);

    private sealed class Watched(SignInWatch watch) : IUserWatch
    {
        private readonly CancellationTokenSource end = new();

        public CancellationToken Ended => end.Token;

        public void End() => end.Cancel();

        // The source has no timer and no handle: it may be cancelled by a look that is under way, so it is left alone.
        public void Dispose() => watch.connected.TryRemove(this, out _);
    }
}
