using System.Globalization;
using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Persistence.Credit.Accounts;
using CustomerGraph.Persistence.Credit.Events;
using CustomerGraph.Persistence.Credit.Ledger;
using CustomerGraph.Persistence.Credit.Standings;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Credit.OverLimit;

/// <summary>Requests to go above the limit: each call takes one a step further, or does nothing.</summary>
public sealed class OverLimitStore(IStore store, CreditDesk desk, LedgerCache cache, IStandings standings, ICreditPolicies policies)
{
    private const string FirstLetters = "OL-";

    /// <summary>Asks for what the check of a shipment says needs approval.</summary>
    /// <param name="customerId">The key of the customer.</param>
    /// <param name="command">The shipment; it is checked, and not let out.</param>
    /// <param name="reason">Why it should go out.</param>
    /// <param name="person">Who asks.</param>
    /// <param name="by">Who asks, and when.</param>
    /// <param name="cancellation">Ends the work before anything is saved.</param>
    /// <returns>The key of the request, or why there is none.</returns>
    public async Task<Either<OverLimitRefusal, long>> RequestAsync(
        long customerId, CheckedCommand command, string reason, Signatory person, Authorship by, CancellationToken cancellation)
    {
        var now = Time(by);
        var made = await desk.DecideAsync<OverLimitRefusal, OverLimitRequestRow>(
            customerId,
            by,
            new OverLimitRefusal.NotFound(),
            async file =>
            {
                var policy = await policies.OnAsync(file.Db, by.Day, cancellation);
                var ledger = await file.Db.LedgerAsync(cache, customerId, file.Account.Version, cancellation);
                var standing = await standings.OnAsync(file.Db, customerId, by.Day, cancellation);
                var count = await file.Db.OverLimitRequests.CountAsync(request => request.CustomerId == customerId, cancellation);
                var number = string.Create(CultureInfo.InvariantCulture, $"{FirstLetters}{count + 1}");

                return
                    from verdict in CreditCheck.Preview(command, ledger.Ledger, standing, policy.OverLimit)
                        .MapLeft<OverLimitRefusal>(error => new OverLimitRefusal.Unchecked(error))
                    from needed in verdict is CreditVerdict.NeedsApproval needs
                        ? Right<OverLimitRefusal, CreditVerdict.NeedsApproval>(needs)
                        : new OverLimitRefusal.NotNeeded(verdict)
                    from happened in OverLimitWorkflow.Request(number, needed, reason, person, now, policy.OverLimit)
                        .MapLeft<OverLimitRefusal>(error => new OverLimitRefusal.Refused(error))
                    select Begin(file, happened, policy.Version);
            },
            cancellation);

        return made.Map(row => row.Id);
    }

    /// <summary>Approves a request.</summary>
    /// <inheritdoc cref="StepAsync" path="/returns"/>
    public Task<Either<OverLimitRefusal, long>> ApproveAsync(
        long id, int expectedVersion, Signatory person, Authorship by, CancellationToken cancellation) =>
        StepAsync(id, expectedVersion, new OverLimitCommand.Approve(person, Time(by)), by, cancellation);

    /// <summary>Refuses a request.</summary>
    /// <inheritdoc cref="StepAsync" path="/returns"/>
    public Task<Either<OverLimitRefusal, long>> RefuseAsync(
        long id, int expectedVersion, string reason, Signatory person, Authorship by, CancellationToken cancellation) =>
        StepAsync(id, expectedVersion, new OverLimitCommand.Refuse(reason, person, Time(by)), by, cancellation);

    /// <summary>Notes the requests and approvals whose time is over. They count for nothing already.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> LapseAsync(Authorship by, CancellationToken cancellation)
    {
        await using var db = store.Open(by.Sight);
        var over = await db.OverLimitRequests
            .Where(request => request.LapsesOn <= by.Day && (request.State == OverLimitState.Requested || request.State == OverLimitState.Approved))
            .OrderBy(request => request.Id)
            .Select(request => new { request.Id, request.Version })
            .ToListAsync(cancellation);
        var noted = 0;

        foreach (var request in over)
        {
            // Somebody may be deciding at this very moment; then there is nothing to note.
            var step = await StepAsync(request.Id, request.Version, new OverLimitCommand.Lapse(Time(by)), by, cancellation);
            noted += step.IsRight ? 1 : 0;
        }

        return noted;
    }

    /// <returns>The key of the request, or why nothing was done.</returns>
    private async Task<Either<OverLimitRefusal, long>> StepAsync(
        long id, int expectedVersion, OverLimitCommand command, Authorship by, CancellationToken cancellation)
    {
        await using var db = store.Open(by.Sight);
        var customer = await db.OverLimitRequests.Where(request => request.Id == id).Select(request => (long?)request.CustomerId).SingleOrDefaultAsync(cancellation);

        return customer is not { } customerId
            ? new OverLimitRefusal.NotFound()
            : await desk.DecideAsync<OverLimitRefusal, long>(
                customerId,
                by,
                new OverLimitRefusal.NotFound(),
                async file =>
                {
                    var row = await file.Db.OverLimitRequests.AsTracking().SingleAsync(request => request.Id == id, cancellation);

                    if (row.Version != expectedVersion)
                    {
                        return new OverLimitRefusal.VersionConflict(expectedVersion, row.Version);
                    }

                    var policy = await policies.OnAsync(file.Db, by.Day, cancellation);
                    var events = await file.Db.ReadEventsAsync(OverLimitEventCodec.Instance, customerId, row.Number, 0, cancellation);
                    var request = events.ToRequest();

                    return OverLimitWorkflow.Decide(command, request, policy.OverLimit)
                        .Map(happened => Step(file, row, request, happened, policy.Version))
                        .MapLeft<OverLimitRefusal>(error => new OverLimitRefusal.Refused(error));
                },
                cancellation);
    }

    private static OverLimitRequestRow Begin(CreditFile file, OverLimitEvent.Requested happened, int policy)
    {
        var row = happened.ToRow(file.CustomerId);
        file.Db.Add(row);
        file.Append(OverLimitEventCodec.Instance, row.Number, 0, happened, policy);

        return row;
    }

    private static long Step(CreditFile file, OverLimitRequestRow row, OverLimitRequest request, OverLimitEvent happened, int policy)
    {
        file.Append(OverLimitEventCodec.Instance, row.Number, row.Version, happened, policy);
        row.Take(OverLimitWorkflow.Evolve(request, happened), row.Version + 1);

        return row.Id;
    }

    private static DateTimeOffset Time(Authorship by) => new(by.At, TimeSpan.Zero);
}
