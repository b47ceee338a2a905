using CustomerGraph.Persistence.Access.Custody;
using CustomerGraph.Persistence.Store;

namespace CustomerGraph.Api.Access.Custody;

/// <summary>Notes from time to time which loans have come to their end. What they opened is closed without it.</summary>
internal sealed partial class ExpiredLoans(CardLoanStore loans, TimeProvider clock, ILogger<ExpiredLoans> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(5);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);

        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await loans.ExpireAsync(new Authorship("custody", clock.GetUtcNow()) { Operation = "expire" }, stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                // The next round tries again; nothing depends on this one.
                NotNoted(error);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Loans at their end could not be noted.")]
    private partial void NotNoted(Exception error);
}
