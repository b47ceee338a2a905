using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Supply;
using CustomerGraph.Persistence.Credit.Decisions;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using Command = CustomerGraph.Domain.Credit.Supply.SupplyCommand;
using Event = CustomerGraph.Domain.Credit.Supply.SupplyEvent;

namespace CustomerGraph.Persistence.Credit.Supply;

/// <summary>Keeps what is reported of customers, and whether they are supplied, 暫停供貨.</summary>
public sealed class SupplyStore(IStore store)
{
    private const int MostAttempts = 20;

    private readonly DecisionBook<CustomerSupply, Event, SupplyHoldRow> book = new(store, new SupplyForm());

    /// <summary>Reports an anomaly. No report is lost because another one comes at the same time.</summary>
    /// <returns>The key of the customer's hold, or why nothing was done.</returns>
    public async Task<Either<Seq<DecisionError>, long>> ReportAsync(
        long customerId, AnomalyKind kind, string evidence, Signatory person, Authorship by, CancellationToken cancellation)
    {
        Either<DecisionError, Seq<Event>> Decide(CustomerSupply supply) =>
            SupplyWorkflow.Decide(new Command.Report(kind, evidence, person, Latest(by.Time(), supply.Since)), supply);

        for (var attempt = 1; ; attempt++)
        {
            var outcome = await HoldAsync(customerId, by, cancellation) is { } hold
                ? await book.StepAsync(hold.Id, hold.Version, Decide, by, cancellation)
                : await book.BeginAsync(customerId, "", _ => Task.FromResult(Decide(CustomerSupply.Undisturbed)), by, cancellation);

            if (attempt == MostAttempts
                || !outcome.LeftToSeq().Flatten().Exists(error => error is DecisionError.VersionConflict or DecisionError.NumberTaken))
            {
                return outcome;
            }
        }
    }

    /// <summary>Supplies the customer as before.</summary>
    /// <inheritdoc cref="ReportAsync" path="/returns"/>
    public Task<Either<Seq<DecisionError>, long>> ReleaseAsync(
        long id, int expectedVersion, string reason, Signatory person, Authorship by, CancellationToken cancellation) =>
        book.StepAsync(
            id, expectedVersion, supply => SupplyWorkflow.Decide(new Command.Release(reason, person, by.Time()), supply), by, cancellation);

    /// <summary>Of two reports that come at once the one that waits is not older than the other one.</summary>
    private static DateTimeOffset Latest(DateTimeOffset at, DateTimeOffset since) => at < since ? since : at;

    private async Task<(long Id, int Version)?> HoldAsync(long customerId, Authorship by, CancellationToken cancellation)
    {
        await using var db = store.Open(by.Sight);
        var hold = await db.SupplyHolds.Where(row => row.CustomerId == customerId)
            .Select(row => new { row.Id, row.Version }).SingleOrDefaultAsync(cancellation);

        return hold is null ? null : (hold.Id, hold.Version);
    }
}
