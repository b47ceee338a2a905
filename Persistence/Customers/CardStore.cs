using CustomerGraph.Domain.Customers;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Customers;

/// <summary>Makes and changes customer cards; each method does all of its work or none.</summary>
public sealed class CardStore(IStore store)
{
    /// <summary>What is wrong with an entry that is right.</summary>
    private static readonly Seq<EntryError> Nothing = LanguageExt.Seq<EntryError>.Empty;

    private static readonly EntryError OutOfSight = new EntryError.NotInCharge("salespersonCode");

    /// <summary>Makes a card.</summary>
    /// <returns>The key of its row, or why there is none.</returns>
    public async Task<Either<Seq<CardError>, long>> CreateAsync(
        CardEntry entry,
        Authorship by,
        CancellationToken cancellation)
    {
        await using var db = store.Open(by.Sight);
        var employees = await EmployeeCodes.ReadAsync(db, cancellation);
        var row = new CustomerRow { Code = entry.Code };

        if (Write(row, entry, employees, by) is { IsEmpty: false } errors)
        {
            return errors.Map(Invalid);
        }

        if (await db.Customers.AnyAsync(other => other.Code == entry.Code, cancellation))
        {
            return Seq1<CardError>(new CardError.CodeTaken(entry.Code));
        }

        db.Add(row);

        return await SaveAsync(db, row, by, cancellation);
    }

    /// <summary>Changes what a card says.</summary>
    /// <param name="id">The key of its row.</param>
    /// <param name="expectedVersion">The version that the change is meant for.</param>
    /// <param name="change">From the card as it is to the card as it should be; the code stays what it is.</param>
    /// <param name="by">Who changes it.</param>
    /// <param name="cancellation">Ends the work before anything is changed.</param>
    /// <returns>The key of its row, or why nothing was changed.</returns>
    public Task<Either<Seq<CardError>, long>> ChangeAsync(
        long id,
        int expectedVersion,
        Func<CardEntry, CardEntry> change,
        Authorship by,
        CancellationToken cancellation) =>
        WithRowAsync(id, expectedVersion, by, async (db, row) =>
        {
            var employees = await EmployeeCodes.ReadAsync(db, cancellation);

            return Write(row, change(row.ToEntry(employees.CodeOf)) with { Code = row.Code }, employees, by);
        }, cancellation);

    /// <summary>Says that somebody has checked the card today and found it right.</summary>
    /// <inheritdoc cref="ChangeAsync" path="/returns"/>
    public Task<Either<Seq<CardError>, long>> VerifyAsync(
        long id,
        int expectedVersion,
        Authorship by,
        CancellationToken cancellation) =>
        WithRowAsync(id, expectedVersion, by, (_, row) =>
        {
            row.VerifiedOn = by.Day;
            row.VerifiedBy = by.Actor;

            return Task.FromResult(Nothing);
        }, cancellation);

    /// <summary>Says how eager the customer is.</summary>
    /// <inheritdoc cref="ChangeAsync" path="/returns"/>
    public Task<Either<Seq<CardError>, long>> SetEnthusiasmAsync(
        long id,
        int expectedVersion,
        int level,
        Option<string> note,
        Authorship by,
        CancellationToken cancellation) =>
        WithRowAsync(
            id,
            expectedVersion,
            by,
            (_, row) => Task.FromResult(Write(Enthusiasm.Judge(level, by.Day, note), row.Take)),
            cancellation);

    /// <summary>Names the customer a key customer, or changes the reason.</summary>
    /// <inheritdoc cref="ChangeAsync" path="/returns"/>
    public Task<Either<Seq<CardError>, long>> NameKeyCustomerAsync(
        long id,
        int expectedVersion,
        string reason,
        Authorship by,
        CancellationToken cancellation) =>
        WithRowAsync(
            id,
            expectedVersion,
            by,
            (_, row) => Task.FromResult(Write(KeyCustomer.Name(reason, row.KeySince ?? by.Day), key =>
            {
                row.KeyReason = key.Reason;
                row.KeySince = key.Since;
            })),
            cancellation);

    private static Seq<EntryError> Write(CustomerRow row, CardEntry entry, EmployeeCodes employees, Authorship by)
    {
        var errors = Write(CheckedCard.Read(entry, employees), card => card.WriteTo(row));

        // Nobody makes a card that they could not see, or hands one on out of their own sight.
        return errors.IsEmpty && !by.Sight.Covers(row.SalespersonId, row.CustodianId)
            ? Seq1(OutOfSight)
            : errors;
    }

    private static Seq<EntryError> Write<T>(Validation<EntryError, T> entry, Action<T> write) => entry.Match(
        Succ: valid =>
        {
            write(valid);

            return Nothing;
        },
        Fail: errors => errors);

    private static CardError Invalid(EntryError error) => new CardError.Invalid(error);

    private async Task<Either<Seq<CardError>, long>> WithRowAsync(
        long id,
        int expectedVersion,
        Authorship by,
        Func<CustomerGraphDb, CustomerRow, Task<Seq<EntryError>>> change,
        CancellationToken cancellation)
    {
        await using var db = store.Open(by.Sight);
        var row = await db.Customers.AsTracking().SingleOrDefaultAsync(card => card.Id == id, cancellation);

        if (row is null)
        {
            return Seq1<CardError>(new CardError.NotFound());
        }

        if (row.Version != expectedVersion)
        {
            return Seq1<CardError>(new CardError.VersionConflict(expectedVersion, row.Version));
        }

        var errors = await change(db, row);

        return errors.IsEmpty ? await SaveAsync(db, row, by, cancellation) : errors.Map(Invalid);
    }

    private async Task<Either<Seq<CardError>, long>> SaveAsync(
        CustomerGraphDb db,
        CustomerRow row,
        Authorship by,
        CancellationToken cancellation)
    {
        try
        {
            await db.SaveAsync(by, cancellation);

            return row.Id;
        }
        catch (DbUpdateException error) when (row.Version == 1 && UniqueViolation.Is(error))
        {
            return Seq1<CardError>(new CardError.CodeTaken(row.Code));
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || UniqueViolation.Is(error))
        {
            // Somebody was faster between our reading and our writing; perhaps more than one.
            return Seq1(await ConflictAsync(row.Id, expected: row.Version - 1, by, cancellation));
        }
    }

    private async Task<CardError> ConflictAsync(long id, int expected, Authorship by, CancellationToken cancellation)
    {
        await using var db = store.Open(by.Sight);
        var actual = await db.Customers.Where(card => card.Id == id)
            .Select(card => (int?)card.Version).SingleOrDefaultAsync(cancellation);

        return actual is { } version ? new CardError.VersionConflict(expected, version) : new CardError.NotFound();
    }
}
