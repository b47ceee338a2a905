using CustomerGraph.Persistence.Store;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace CustomerGraph.Persistence.Feeds;

/// <summary>A bell that rings on every node of a PostgreSQL server: triggers send the word with the commit.</summary>
/// <remarks>
/// It takes one connection, from the first time that somebody waits for it. When the connection breaks it is made anew, and the bell is rung
/// then, for what was said in the meantime was not heard.
/// </remarks>
internal sealed partial class NotifiedBell(StoreSettings settings, ILogger<NotifiedBell>? log = null) : Bell, IAsyncDisposable
{
    /// <summary>The channel on which the triggers speak.</summary>
    public const string Channel = "customergraph_feeds";

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource ending = new();
    private readonly Lock starting = new();
    private Task? listening;

    /// <inheritdoc/>
    public override Task NextRing
    {
        get
        {
            lock (starting)
            {
                listening ??= Task.Run(ListenAsync);
            }

            return base.NextRing;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();

        if (listening is { } task)
        {
            await task;
        }

        ending.Dispose();
    }

    private async Task ListenAsync()
    {
        var options = new NpgsqlConnectionStringBuilder(settings.ConnectionString) { Pooling = false, KeepAlive = 10 };

        while (!ending.IsCancellationRequested)
        {
            try
            {
                await using var connection = new NpgsqlConnection(options.ConnectionString);
                connection.Notification += (_, _) => Ring();
                await connection.OpenAsync(ending.Token);
                await using var command = new NpgsqlCommand($"LISTEN {Channel}", connection);
                await command.ExecuteNonQueryAsync(ending.Token);
                Ring();

                while (true)
                {
                    await connection.WaitAsync(ending.Token);
                }
            }
            catch (OperationCanceledException) when (ending.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error) when (error is NpgsqlException or TimeoutException or IOException)
            {
                NotListening(log ?? NullLogger<NotifiedBell>.Instance, error);
                // Readers look by themselves now and then, so that they are late at most, until the server is there again.
                await Task.Delay(Pause, ending.Token).ContinueWith(_ => { }, TaskScheduler.Default);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The connection that listens for news is down; it is made anew.")]
    private static partial void NotListening(ILogger log, Exception error);
}
