using CustomerGraph.Domain.Customers.Contacts;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Customers.Contacts;

/// <summary>Makes, changes and removes contacts; each method does all of its work or none.</summary>
public sealed class ContactStore(IStore store)
{
    /// <summary>How often something is begun anew because others were faster; each time one of them got ahead.</summary>
    private const int MostAttempts = 50;

    /// <summary>Adds a contact to a customer.</summary>
    /// <returns>The key of its row, or why there is none.</returns>
    public Task<Either<Seq<ContactError>, long>> AddAsync(
        long customerId, ContactEntry entry, Authorship by, CancellationToken cancellation) =>
        AnewAsync(by, async db =>
        {
            var customer = await db.Customers.Where(card => card.Id == customerId).Select(card => card.Code).SingleOrDefaultAsync(cancellation);
            var known = customer is null
                ? Fail<EntryError, ContactDetails>(new EntryError.NothingThere("customer"))
                : entry.Read(by.Day);

            return await known.Match(
                Succ: async details =>
                {
                    var last = await db.Contacts.Where(contact => contact.CustomerId == customerId)
                        .MaxAsync(contact => (int?)contact.Number, cancellation);
                    var row = ContactRows.New(customerId, customer!, (last ?? 0) + 1);
                    row.Take(new Contact.Present(details));
                    await db.MakeRoomAsync(row, cancellation);
                    db.Add(row);

                    return Right<Seq<ContactError>, ContactRow>(row);
                },
                Fail: errors => Task.FromResult<Either<Seq<ContactError>, ContactRow>>(errors.Map(Invalid)));
        }, cancellation);

    /// <summary>Changes what is said of a contact.</summary>
    /// <param name="id">The key of its row.</param>
    /// <param name="expectedVersion">The version that the change is meant for.</param>
    /// <param name="change">From what is said to what should be said.</param>
    /// <param name="by">Who changes it.</param>
    /// <param name="cancellation">Ends the work before anything is changed.</param>
    /// <returns>The key of its row, or why nothing was changed.</returns>
    public Task<Either<Seq<ContactError>, long>> ChangeAsync(
        long id, int expectedVersion, Func<ContactEntry, ContactEntry> change, Authorship by, CancellationToken cancellation) =>
        WithRowAsync(id, expectedVersion, by, contact => contact.Known.Match(
            Some: known => change(ContactEntry.Of(known)).Read(by.Day).Match(
                Succ: details => contact.Change(details).MapLeft(Seq1),
                Fail: errors => errors.Map(Invalid)),
            None: () => contact.Change(Nobody).MapLeft(Seq1)), cancellation);

    /// <summary>Takes a contact off the card.</summary>
    /// <returns>The key of the customer's row, or why nothing was changed.</returns>
    public async Task<Either<Seq<ContactError>, long>> RemoveAsync(long id, int expectedVersion, Authorship by, CancellationToken cancellation)
    {
        var removed = await WithRowAsync(
            id, expectedVersion, by, contact => contact.Remove(new DateTimeOffset(by.At, TimeSpan.Zero)).MapLeft(Seq1), cancellation);

        await using var db = store.Open(by.Sight);

        return await removed.MapAsync(key => db.Contacts.Where(contact => contact.Id == key)
            .Select(contact => contact.CustomerId).SingleAsync(cancellation));
    }

    /// <summary>For one who is not there it does not matter what would be said.</summary>
    private static readonly ContactDetails Nobody = new("-", None, None, None, None, None, None, None, false, false, None);

    private static ContactError Invalid(EntryError error) => new ContactError.Invalid(error);

    private Task<Either<Seq<ContactError>, long>> WithRowAsync(
        long id,
        int expectedVersion,
        Authorship by,
        Func<Contact, Either<Seq<ContactError>, Contact>> change,
        CancellationToken cancellation) =>
        AnewAsync(by, async db =>
        {
            var row = await db.Contacts.AsTracking().SingleOrDefaultAsync(contact => contact.Id == id, cancellation);

            if (row is null)
            {
                return Seq1<ContactError>(new ContactError.NotFound());
            }

            var contact = row.ToContact();

            if (contact.Known.IsSome && row.Version != expectedVersion)
            {
                return Seq1<ContactError>(new ContactError.VersionConflict(expectedVersion, row.Version));
            }

            return await change(contact).MapAsync(async changed =>
            {
                row.Take(changed);
                await db.MakeRoomAsync(row, cancellation);

                return row;
            });
        }, cancellation);

    /// <summary>Does something and saves it; anew when somebody was faster between our reading and our writing.</summary>
    private async Task<Either<Seq<ContactError>, long>> AnewAsync(
        Authorship by, Func<CustomerGraphDb, Task<Either<Seq<ContactError>, ContactRow>>> write, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var db = store.Open(by.Sight);
            var written = await write(db);

            try
            {
                return await written.MapAsync(async row =>
                {
                    await db.SaveAsync(by, cancellation);

                    return row.Id;
                });
            }
            catch (DbUpdateException error)
                when (attempt < MostAttempts && (error is DbUpdateConcurrencyException || UniqueViolation.Is(error)))
            {
                // What is asked for may still be possible: a number or the place of the main contact was taken, or the version will say it.
            }
        }
    }
}
