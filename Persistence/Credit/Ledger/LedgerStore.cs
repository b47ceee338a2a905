using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Persistence.Credit.Accounts;
using CustomerGraph.Persistence.Credit.Standings;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Credit.Ledger;

/// <summary>Checks what goes out on credit, and writes what is owed: each call does all of its work or none.</summary>
public sealed class LedgerStore(IStore store, CreditDesk desk, LedgerCache cache, IStandings standings, ICreditPolicies policies)
{
    /// <summary>What a check would say at this moment. Nothing is reserved, and nobody is kept waiting.</summary>
    /// <param name="customerId">The key of the customer.</param>
    /// <param name="command">What would be let out.</param>
    /// <param name="by">Who asks, and on which day.</param>
    /// <param name="cancellation">Ends the work.</param>
    public Task<Either<LedgerRefusal, CheckOutcome>> PreviewAsync(
        long customerId, CheckedCommand command, Authorship by, CancellationToken cancellation) =>
        PreviewAsync(customerId, by, (ledger, standing, policy) => CreditCheck.Decide(command, ledger, standing, policy), cancellation);

    /// <summary>What a check would say at this moment of goods that may not have a document yet.</summary>
    /// <param name="customerId">The key of the customer.</param>
    /// <param name="goods">What somebody thinks of sending.</param>
    /// <param name="by">Who asks, and on which day.</param>
    /// <param name="cancellation">Ends the work.</param>
    public Task<Either<LedgerRefusal, CheckOutcome>> PreviewAsync(
        long customerId, ShipmentInMind goods, Authorship by, CancellationToken cancellation) =>
        PreviewAsync(customerId, by, (ledger, standing, policy) => CreditCheck.Preview(goods, ledger, standing, policy), cancellation);

    /// <summary>Checks what is to be let out, and lets it out if it may go: verdict and reservation are one step.</summary>
    /// <inheritdoc cref="PreviewAsync(long, CheckedCommand, Authorship, CancellationToken)" path="/param"/>
    /// <returns>The outcome, stored if its verdict admits the goods; a refusal only when there is nothing to check.</returns>
    public Task<Either<LedgerRefusal, CheckOutcome>> CheckAsync(
        long customerId, CheckedCommand command, Authorship by, CancellationToken cancellation) =>
        DecideAsync(
            customerId,
            by,
            async (db, ledger) =>
                (await JudgeAsync(
                    db, customerId, by.Day, (standing, policy) => CreditCheck.Decide(command, ledger, standing, policy), cancellation))
                    .Map(judged => (judged.Outcome, judged.Outcome.Events, Some(judged.Policy))),
            cancellation);

    /// <summary>Writes what lets nothing out: payments, notes, what is released, given up or taken over.</summary>
    /// <returns>The figures after it, or why nothing was written.</returns>
    public Task<Either<LedgerRefusal, CreditFigures>> WriteAsync(
        long customerId, LedgerCommand command, Authorship by, CancellationToken cancellation) =>
        DecideAsync(
            customerId,
            by,
            (_, ledger) => Task.FromResult(LedgerWorkflow.Decide(command, ledger)
                .Map(events => (LedgerWorkflow.Evolve(ledger, events).Figures, events, Option<int>.None))
                .MapLeft<LedgerRefusal>(error => new LedgerRefusal.Refused(error))),
            cancellation);

    private async Task<Either<LedgerRefusal, TResult>> DecideAsync<TResult>(
        long customerId,
        Authorship by,
        Func<CustomerGraphDb, CreditLedger, Task<Either<LedgerRefusal, (TResult Result, Seq<LedgerEvent> Events, Option<int> Policy)>>> decide,
        CancellationToken cancellation)
    {
        var decided = await desk.DecideAsync<LedgerRefusal, (TResult Result, KnownLedger After)>(
            customerId,
            by,
            new LedgerRefusal.NotFound(),
            async file =>
            {
                var before = await file.Db.LedgerAsync(cache, customerId, file.Account.Version, cancellation);

                return await (await decide(file.Db, before.Ledger)).MatchAsync<Either<LedgerRefusal, (TResult, KnownLedger)>>(
                    RightAsync: async one => (one.Result, await LedgerWriting.WriteAsync(file, before, one.Events, one.Policy, cancellation)),
                    Left: refusal => refusal);
            },
            cancellation);

        // What comes back was committed.
        decided.IfRight(one => cache.Keep(customerId, one.After));

        return decided.Map(one => one.Result);
    }

    private async Task<Either<LedgerRefusal, CheckOutcome>> PreviewAsync(
        long customerId,
        Authorship by,
        Func<CreditLedger, CreditStanding, OverLimitPolicy, Either<LedgerError, CheckOutcome>> check,
        CancellationToken cancellation)
    {
        await using var db = store.Open(by.Sight);
        await using var snapshot = await db.BeginSnapshotAsync(cancellation);

        if (!await db.Customers.AnyAsync(customer => customer.Id == customerId, cancellation))
        {
            return new LedgerRefusal.NotFound();
        }

        var version = await db.LedgerVersionAsync(customerId, cancellation);
        var ledger = await db.LedgerAsync(cache, customerId, version, cancellation);

        return (await JudgeAsync(
            db, customerId, by.Day, (standing, policy) => check(ledger.Ledger, standing, policy), cancellation)).Map(judged => judged.Outcome);
    }

    private async Task<Either<LedgerRefusal, (CheckOutcome Outcome, int Policy)>> JudgeAsync(
        CustomerGraphDb db,
        long customerId,
        DateOnly day,
        Func<CreditStanding, OverLimitPolicy, Either<LedgerError, CheckOutcome>> check,
        CancellationToken cancellation)
    {
        var standing = await standings.OnAsync(db, customerId, day, cancellation);
        var policy = await policies.OnAsync(db, day, cancellation);

        return check(standing, policy.OverLimit)
            .Map(outcome => (outcome, policy.Version))
            .MapLeft<LedgerRefusal>(error => new LedgerRefusal.Refused(error));
    }
}
