using System.Reflection;
using System.Text.Json;
using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Domain.Customers.Contacts;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Access.Audit;
using CustomerGraph.Persistence.Access.Custody;
using CustomerGraph.Persistence.History;
using CustomerGraph.Persistence.Requests;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Persistence.Store.Sqlite;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Customers.Contacts;

/// <summary>Erases the personal data of a contact: from the row, from its history, and from the answers that are kept to be given again.</summary>
/// <remarks>
/// What stays is that there was a contact, and who changed which field of it when: without a value, history and audit trail stay
/// whole. All of it is one transaction.
/// </remarks>
/// <param name="store">The store.</param>
/// <param name="answer">What is answered from now on in the place of an answer that is kept.</param>
public sealed class ContactErasure(IStore store, ReadOnlyMemory<byte> answer)
{
    /// <summary>The personal fields, by their names in the history.</summary>
    public static readonly Seq<string> Fields = toSeq(typeof(ContactRow).GetProperties()
        .Where(property => property.IsDefined(typeof(PersonalAttribute)))
        .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))
        .Order(StringComparer.Ordinal)).Strict();

    /// <summary>Erases one contact, be it there or removed. One who was erased stays so, whatever version is expected.</summary>
    /// <param name="keeper">Who wants it.</param>
    /// <param name="id">The key of its row.</param>
    /// <param name="expectedVersion">The version that this is meant for; none when it does not matter.</param>
    /// <param name="reason">Why; it stays in the audit trail.</param>
    /// <param name="by">Who erases it.</param>
    /// <param name="cancellation">Ends the work before anything is changed.</param>
    /// <returns>The key of its row, or why nothing was erased.</returns>
    public async Task<Either<Seq<ContactError>, long>> EraseAsync(
        LoanParty keeper, long id, Option<int> expectedVersion, string reason, Authorship by, CancellationToken cancellation)
    {
        await using var db = store.Open(by.Sight);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var row = await db.Contacts.AsTracking().Include(contact => contact.Customer)
            .SingleOrDefaultAsync(contact => contact.Id == id, cancellation);

        if (row is null)
        {
            return Refuse(new ContactError.NotFound());
        }

        if (!keeper.Keeps(row.Customer.CustodianId))
        {
            return Refuse(new ContactError.NotTheCustodian());
        }

        if (ErasureReason.Read(reason).Case is Seq<EntryError> errors)
        {
            return errors.Map(error => (ContactError)new ContactError.Invalid(error));
        }

        if (row.State == ContactState.Erased)
        {
            return id;
        }

        if (expectedVersion.Exists(version => version != row.Version))
        {
            return Refuse(new ContactError.VersionConflict(expectedVersion.IfNone(0), row.Version));
        }

        row.Take(row.ToContact().Erase(new DateTimeOffset(by.At, TimeSpan.Zero)));

        try
        {
            await EraseHistoryAsync(db, id, cancellation);
            await db.ReplaceAnswersAsync(answer.ToArray(), cancellation);
            await db.SaveInBulkAsync(by, cancellation);
            await db.RecordAsync(
                [by.Does(AuditKind.Erasure, ChangeRow.OfContacts, row.Code) with { Fields = Fields, Purpose = reason }], cancellation);
            await transaction.CommitAsync(cancellation);
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || UniqueViolation.Is(error))
        {
            // Somebody changed it between our reading and our writing; perhaps more than once.
            return Refuse(await ConflictAsync(id, expected: row.Version - 1, by, cancellation));
        }

        await db.RemoveTracesAsync(CancellationToken.None);

        return id;
    }

    private static Either<Seq<ContactError>, long> Refuse(ContactError error) => Seq1(error);

    private static async Task EraseHistoryAsync(CustomerGraphDb db, long id, CancellationToken cancellation)
    {
        var values = db.PersonalValues.Where(values => db.Changes.Any(change =>
            change.Id == values.ChangeId && change.Entity == ChangeRow.OfContacts && change.EntityId == id));

        if (db.Database.IsRelational())
        {
            await values.ExecuteDeleteAsync(cancellation);
        }
        else
        {
            db.RemoveRange(await values.ToListAsync(cancellation));
        }
    }

    private async Task<ContactError> ConflictAsync(long id, int expected, Authorship by, CancellationToken cancellation)
    {
        await using var db = store.Open(by.Sight);
        var actual = await db.Contacts.Where(contact => contact.Id == id)
            .Select(contact => (int?)contact.Version).SingleOrDefaultAsync(cancellation);

        return actual is { } version ? new ContactError.VersionConflict(expected, version) : new ContactError.NotFound();
    }
}
