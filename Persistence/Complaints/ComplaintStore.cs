using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Domain.Complaints;
using CustomerGraph.Domain.Complaints.Policy;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Access.Audit;
using CustomerGraph.Persistence.Complaints.Policies;
using CustomerGraph.Persistence.Credit.Decisions;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;
using Error = CustomerGraph.Domain.Complaints.ComplaintError;

namespace CustomerGraph.Persistence.Complaints;

/// <summary>Keeps complaints: each method takes one a step further, with its event, its row and the audit trail, or does nothing.</summary>
/// <remarks>
/// What is decided rests on the events, never on the row. Of two who decide on the same version the database lets one through: the version of an
/// event is unique.
/// </remarks>
public sealed class ComplaintStore(IStore store)
{
    private const string Table = "complaints";

    /// <summary>Records a complaint of a customer.</summary>
    /// <returns>The key of the complaint, or why nothing was done.</returns>
    public async Task<Either<Seq<Error>, long>> RecordAsync(
        long customerId, ComplaintEntry entry, Signatory person, Authorship by, CancellationToken cancellation)
    {
        await using var db = store.Open(by.Sight);
        var customer = await db.Customers.Where(row => row.Id == customerId).Select(row => row.Code).SingleOrDefaultAsync(cancellation);

        if (customer is null)
        {
            return Refuse(new Error.Invalid(new EntryError.NothingThere("customer")));
        }

        var decided = ComplaintWorkflow.Record(entry, person, by.Time());

        if (decided.Case is not ComplaintEvent.Recorded recorded)
        {
            return decided.LeftToSeq();
        }

        if (await db.MissingAsync(entry, cancellation) is { IsEmpty: false } missing)
        {
            return missing.Map(error => (Error)new Error.Invalid(error)).Strict();
        }

        var policy = await PolicyAsync(db, by, cancellation);
        var row = ComplaintShowing.Begin(customerId, recorded);
        row.Number = Guid.NewGuid().ToString("N");
        row.Version = 1;
        row.Show(ComplaintWorkflow.Begin(recorded), policy);
        db.Add(row);

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.SaveChangesAsync(cancellation);

        // The number is made from the key, for nobody sees all complaints and so could count them.
        row.Number = NumberOf(row.Id);

        return await SaveAsync(db, row, customer, recorded, policy, by, cancellation);
    }

    /// <summary>Does something with a complaint.</summary>
    /// <param name="id">The key of the complaint.</param>
    /// <param name="expectedVersion">The version that the step is meant for.</param>
    /// <param name="command">What is to be done at a time.</param>
    /// <param name="by">Who, when, and what they may see.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <inheritdoc cref="RecordAsync" path="/returns"/>
    public async Task<Either<Seq<Error>, long>> StepAsync(
        long id, int expectedVersion, Func<DateTimeOffset, ComplaintCommand> command, Authorship by, CancellationToken cancellation)
    {
        await using var db = store.Open(by.Sight);
        var row = await db.Complaints.AsTracking().SingleOrDefaultAsync(found => found.Id == id, cancellation);

        if (row is null)
        {
            return Refuse(new Error.NotFound());
        }

        var history = (await db.ReadComplaintEventsAsync([id], cancellation)).Map(stored => stored.Happened).Strict();

        if (row.Version != expectedVersion || history.Count != expectedVersion)
        {
            return Refuse(new Error.VersionConflict(expectedVersion, Math.Max(row.Version, history.Count)));
        }

        var wanted = command(by.Time());
        var state = ComplaintWorkflow.Replay(history);
        var policy = await PolicyAsync(db, by, cancellation);
        var decided = ComplaintWorkflow.Decide(wanted, state, policy);

        if (decided.Case is not ComplaintEvent happened)
        {
            return decided.LeftToSeq();
        }

        if (await db.MissingAsync(wanted, cancellation) is { IsEmpty: false } missing)
        {
            return missing.Map(error => (Error)new Error.Invalid(error)).Strict();
        }

        var customer = await db.Customers.Where(card => card.Id == row.CustomerId).Select(card => card.Code).SingleAsync(cancellation);
        row.Version = expectedVersion + 1;
        row.Show(ComplaintWorkflow.Evolve(state, happened), policy);

        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);

            return await SaveAsync(db, row, customer, happened, policy, by, cancellation);
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || UniqueViolation.Is(error))
        {
            return Refuse(await ConflictAsync(id, expectedVersion, by, cancellation));
        }
    }

    /// <summary>What people call a complaint.</summary>
    internal static string NumberOf(long id) => FormattableString.Invariant($"C{id:D6}");

    private static async Task<long> SaveAsync(
        CustomerGraphDb db, ComplaintRow row, string customer, ComplaintEvent happened, ComplaintPolicy policy, Authorship by, CancellationToken cancellation)
    {
        var step = db.Append(row, row.Version, happened, by, policy.Version);
        await db.SaveChangesAsync(cancellation);
        await db.RecordAsync([by.Does(AuditKind.Change, Table, customer) with { Fields = Seq1(step) }], cancellation);
        await db.Database.CommitTransactionAsync(cancellation);

        return row.Id;
    }

    private static async Task<ComplaintPolicy> PolicyAsync(CustomerGraphDb db, Authorship by, CancellationToken cancellation) =>
        (await db.ReadComplaintPoliciesAsync(cancellation)).On(by.Day);

    private async Task<Error> ConflictAsync(long id, int expected, Authorship by, CancellationToken cancellation)
    {
        await using var db = store.Open(by.Sight);
        var actual = await db.Complaints.Where(row => row.Id == id).Select(row => (int?)row.Version).SingleOrDefaultAsync(cancellation);

        return actual is { } version ? new Error.VersionConflict(expected, version) : new Error.NotFound();
    }

    private static Either<Seq<Error>, long> Refuse(Error error) => Seq1(error);
}
