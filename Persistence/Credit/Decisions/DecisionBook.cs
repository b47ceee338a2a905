using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Access.Audit;
using CustomerGraph.Persistence.Credit.Events;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Credit.Decisions;

/// <summary>Takes decisions of one kind a step further, with their events, their row and the audit trail, or does nothing.</summary>
/// <remarks>
/// What is decided rests on the events, never on the row. Of two who decide on the same version the database lets one through: the version of an
/// event is unique.
/// </remarks>
internal sealed class DecisionBook<TState, TEvent, TRow>(IStore store, DecisionForm<TState, TEvent, TRow> form)
    where TRow : class, IDecisionRow
{
    private const int MostAttempts = 5;

    /// <summary>Begins a decision about a customer.</summary>
    /// <param name="customerId">The key of the customer.</param>
    /// <param name="number">The number of the decision; empty for what a customer has one of.</param>
    /// <param name="decide">Decides what happens first; asked again when somebody was faster.</param>
    /// <param name="by">Who, when, and what they may see.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The key of its row, or why nothing was done.</returns>
    public async Task<Either<Seq<DecisionError>, long>> BeginAsync(
        long customerId,
        string number,
        Func<CustomerGraphDb, Task<Either<DecisionError, Seq<TEvent>>>> decide,
        Authorship by,
        CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var db = store.Open(by.Sight);
            var code = await db.Customers.Where(row => row.Id == customerId).Select(row => row.Code).SingleOrDefaultAsync(cancellation);

            if (code is null)
            {
                return Refuse(new DecisionError.Invalid(new EntryError.NothingThere("customer")));
            }

            var decided = await decide(db);

            if (decided.Case is DecisionError refusal)
            {
                return Refuse(refusal);
            }

            if (await IsTakenAsync(db, customerId, number, cancellation))
            {
                return Refuse(new DecisionError.NumberTaken(number));
            }

            var events = decided.RightToSeq().Flatten();
            var row = form.Begin(customerId, events[0]);
            db.Add(row);

            try
            {
                return await SaveAsync(db, row, code, 0, form.Replay(events), events, by, cancellation);
            }
            catch (DbUpdateException error) when (UniqueViolation.Is(error) && attempt < MostAttempts)
            {
                // Somebody has begun another one between our reading and our writing: what is decided now may be something else.
            }
        }
    }

    /// <summary>Takes a decision a step further.</summary>
    /// <param name="id">The key of its row.</param>
    /// <param name="expectedVersion">The version that the step is meant for.</param>
    /// <param name="decide">Decides what happens.</param>
    /// <param name="by">Who, when, and what they may see.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <inheritdoc cref="BeginAsync" path="/returns"/>
    public async Task<Either<Seq<DecisionError>, long>> StepAsync(
        long id,
        int expectedVersion,
        Func<TState, Either<DecisionError, Seq<TEvent>>> decide,
        Authorship by,
        CancellationToken cancellation)
    {
        await using var db = store.Open(by.Sight);
        var row = await db.Set<TRow>().AsTracking().SingleOrDefaultAsync(found => found.Id == id, cancellation);

        if (row is null)
        {
            return Refuse(new DecisionError.NotFound());
        }

        if (row.Version != expectedVersion)
        {
            return Refuse(new DecisionError.VersionConflict(expectedVersion, row.Version));
        }

        var history = (await db.ReadEventsAsync(form.Codec, row.CustomerId, row.Number, after: 0, cancellation)).Map(stored => stored.Happened);

        if (history.Count != row.Version)
        {
            return Refuse(new DecisionError.VersionConflict(expectedVersion, history.Count));
        }

        var decided = decide(form.Replay(history));

        if (decided.Case is DecisionError refusal)
        {
            return Refuse(refusal);
        }

        var events = decided.RightToSeq().Flatten();
        var code = await db.Customers.Where(card => card.Id == row.CustomerId).Select(card => card.Code).SingleAsync(cancellation);

        try
        {
            return await SaveAsync(db, row, code, history.Count, form.Replay(history + events), events, by, cancellation);
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || UniqueViolation.Is(error))
        {
            return Refuse(await ConflictAsync(id, expectedVersion, by, cancellation));
        }
    }

    private Task<bool> IsTakenAsync(CustomerGraphDb db, long customerId, string number, CancellationToken cancellation)
    {
        var stream = form.Codec.Stream;

        return db.CreditEvents.AnyAsync(
            happened => happened.CustomerId == customerId && happened.Stream == stream && happened.Subject == number, cancellation);
    }

    private async Task<long> SaveAsync(
        CustomerGraphDb db,
        TRow row,
        string customer,
        int version,
        TState state,
        Seq<TEvent> events,
        Authorship by,
        CancellationToken cancellation)
    {
        form.Show(row, state, events);
        row.Version = version + events.Count;
        db.AddRange(events.Map(happened => form.Also(row, happened)).Somes());
        var steps = db.AppendEvents(form.Codec, row.CustomerId, row.Number, version, events, by, events.HeadOrNone().Bind(form.PolicyOf));

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.SaveChangesAsync(cancellation);
        await db.RecordAsync([by.Does(AuditKind.Change, form.Table, customer) with { Fields = steps }], cancellation);
        await transaction.CommitAsync(cancellation);

        return row.Id;
    }

    private async Task<DecisionError> ConflictAsync(long id, int expected, Authorship by, CancellationToken cancellation)
    {
        await using var db = store.Open(by.Sight);
        var actual = await db.Set<TRow>().Where(row => row.Id == id).Select(row => (int?)row.Version).SingleOrDefaultAsync(cancellation);

        return actual is { } version ? new DecisionError.VersionConflict(expected, version) : new DecisionError.NotFound();
    }

    private static Either<Seq<DecisionError>, long> Refuse(DecisionError error) => Seq1(error);
}
