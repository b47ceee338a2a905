using System.Threading.RateLimiting;
using CustomerGraph.Conventions.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Conventions.Transport.Limits;

/// <summary>Lets so many operations run at a time; some more wait for their turn, in the order in which they came.</summary>
internal sealed class OperationGate(IOptions<ExecutionLimits> limits) : IDisposable
{
    private readonly ConcurrencyLimiter limiter = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = limits.Value.MaxConcurrentOperations,
        QueueLimit = limits.Value.MaxWaitingOperations,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>Waits for a turn, which ends when it is disposed.</summary>
    /// <exception cref="Refusal">Too many wait already.</exception>
    /// <exception cref="OperationCanceledException">The time was over before the turn came.</exception>
    public async ValueTask<IDisposable> Enter(CancellationToken time)
    {
        var turn = await limiter.AcquireAsync(1, time);

        if (turn.IsAcquired)
        {
            return turn;
        }

        turn.Dispose();

        throw new Refusal("CG_TOO_BUSY", "The server has too many operations to run; try again in a moment.")
        {
            // Not 503: the server is well, it is the callers that ask for too much at a time.
            Status = StatusCodes.Status429TooManyRequests,
            Header = ("Retry-After", "1"),
        };
    }

    public void Dispose() => limiter.Dispose();
}
