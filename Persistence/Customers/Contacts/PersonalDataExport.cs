using System.Globalization;
using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Persistence.Access.Audit;
using CustomerGraph.Persistence.Access.Custody;
using CustomerGraph.Persistence.History;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Customers.Contacts;

/// <summary>Hands out all that is kept about contacts, and writes on the audit trail that it was handed out.</summary>
public sealed class PersonalDataExport(IStore store)
{
    private static readonly AuditKind[] Looks = [AuditKind.Read, AuditKind.Export];

    /// <summary>Reads all that is kept about one contact of a customer or about all of them, those who were removed and erased included.</summary>
    /// <param name="keeper">Who wants it.</param>
    /// <param name="customerId">The key of the customer's row.</param>
    /// <param name="contactId">The key of the contact's row; none for all contacts.</param>
    /// <param name="by">Who reads it.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>None when there is no such customer or contact, or when it is not for the caller; a refusal is on the trail, too.</returns>
    public async Task<Option<IReadOnlyList<PersonalData>>> ReadAsync(
        LoanParty keeper, long customerId, Option<long> contactId, Authorship by, CancellationToken cancellation)
    {
        await using var db = store.Open(by.Sight);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var contacts = db.Contacts.Include(contact => contact.Customer).Where(contact => contact.CustomerId == customerId);
        var wanted = await contactId.Match(Some: id => contacts.Where(contact => contact.Id == id), None: () => contacts)
            .OrderBy(contact => contact.Number).ToListAsync(cancellation);
        var isAllowed = wanted.TrueForAll(contact => keeper.Keeps(contact.Customer.CustodianId));

        if (wanted.Count == 0)
        {
            return None;
        }

        var data = isAllowed ? await ReadAsync(db, wanted, cancellation) : [];

        await db.RecordAsync(
            [
                .. wanted.Select(contact => by.Does(AuditKind.Export, ChangeRow.OfContacts, contact.Code) with
                {
                    Fields = ContactErasure.Fields,
                    Allowed = isAllowed,
                }),
            ],
            cancellation);
        await transaction.CommitAsync(cancellation);

        return isAllowed ? Some(data) : None;
    }

    private static async Task<IReadOnlyList<PersonalData>> ReadAsync(
        CustomerGraphDb db, IReadOnlyList<ContactRow> contacts, CancellationToken cancellation)
    {
        var keys = contacts.Select(contact => contact.Id).ToArray();
        var codes = contacts.Select(contact => contact.Code).ToArray();
        var history = (await ContactChange.In(db).Where(change => keys.Contains(change.ContactId))
            .OrderBy(change => change.Id).ToListAsync(cancellation)).ToLookup(change => change.ContactId);
        var looks = (await db.AuditTrail
            .Where(entry => entry.SubjectType == ChangeRow.OfContacts && codes.Contains(entry.SubjectCode!) && Looks.Contains(entry.Kind))
            .OrderBy(entry => entry.Position).ToListAsync(cancellation)).ToLookup(entry => entry.SubjectCode!);

        return
        [
            .. contacts.Select(contact => new PersonalData(
                contact.Id,
                contact.Code,
                contact.Customer.Code,
                contact.Customer.Name,
                contact.State,
                contact.EndedAt,
                contact.Version,
                [.. FieldsOf(contact)],
                [
                    .. history[contact.Id].Select(change => new PersonalDataChange(
                        change.Version, change.At, change.Actor, ContactHistory.ReadAll(change.Fields, change.Values))),
                ],
                [
                    .. looks[contact.Code].Select(entry => new PersonalDataRead(
                        entry.At, entry.Actor, entry.Kind, entry.Operation, AuditMapping.ReadFields(entry.Fields), entry.Allowed, entry.Purpose)),
                ])),
        ];
    }

    private static IEnumerable<PersonalDataField> FieldsOf(ContactRow contact)
    {
        var said = new (string Field, string? Value)[]
        {
            ("name", contact.Name),
            ("position", contact.Position),
            ("department", contact.Department),
            ("phone", contact.Phone),
            ("mobile", contact.Mobile),
            ("email", contact.Email),
            ("birthday", contact.Birthday?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("language", contact.Language),
            ("doNotMail", contact.DoNotMail?.ToString()),
            ("main", contact.State == Domain.Customers.Contacts.ContactState.Present ? (contact.MainOfId is not null).ToString() : null),
            ("notes", contact.Notes),
        };

        return said.Where(field => field.Value is not null).Select(field => new PersonalDataField(field.Field, field.Value!));
    }
}
