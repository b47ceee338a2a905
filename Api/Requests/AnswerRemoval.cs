using CustomerGraph.Conventions.Transport;
using CustomerGraph.Persistence.Requests;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Api.Requests;

/// <summary>Removes answers that were kept as long as was promised: when the server starts, and every hour.</summary>
internal sealed partial class AnswerRemoval(
    AnsweredRequests requests,
    TimeProvider clock,
    IOptions<IdempotencyOptions> idempotency,
    IOptions<ExecutionLimits> limits,
    ILogger<AnswerRemoval> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);

        do
        {
            await RemoveAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task RemoveAsync(CancellationToken stopping)
    {
        // The table says when a request was taken up; its answer, from which the time counts, came a little later.
        var promised = idempotency.Value.Keep + limits.Value.TimeLimit + StoredIdempotency.Grace;

        try
        {
            await requests.ForgetAsync(clock.GetUtcNow().UtcDateTime - promised, stopping);
        }
        catch (Exception error) when (!stopping.IsCancellationRequested)
        {
            // They stay an hour longer; that is no reason to end the server.
            LogFailure(error);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Old answers to repeated mutations could not be removed.")]
    private partial void LogFailure(Exception error);
}
