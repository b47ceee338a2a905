using CustomerGraph.Domain.Customers.Contacts;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Import;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Customers.Contacts;

/// <summary>An imported contact: from the contact as it is, if there is one, to the contact as it should be.</summary>
/// <param name="Customer">The code of the customer.</param>
/// <param name="Number">Which contact of the customer it is.</param>
/// <param name="Apply">Keeps what the import says nothing about.</param>
public sealed record ContactImport(string Customer, int Number, Func<Option<ContactEntry>, ContactEntry> Apply)
{
    /// <summary>Makes or changes the contacts of a batch; none may occur twice in it. The last main contact of a customer is the main contact.</summary>
    /// <returns>For each contact in turn, what became of it.</returns>
    public static async Task<IReadOnlyList<ImportOutcome>> SaveAsync(
        CustomerGraphDb db,
        IReadOnlyList<ContactImport> contacts,
        Authorship by,
        CancellationToken cancellation)
    {
        var codes = ImportedCodes.ThatCanExist(contacts.Select(contact => contact.Customer));
        var customers = await db.Customers.Where(card => codes.Contains(card.Code))
            .ToDictionaryAsync(card => card.Code, card => card.Id, StringComparer.Ordinal, cancellation);
        var known = contacts.Where(contact => customers.ContainsKey(contact.Customer)).Select(contact => contact.Code).ToArray();
        var keys = customers.Values.ToArray();
        var existing = await db.Contacts.AsTracking()
            .Where(row => known.Contains(row.Code) || (row.MainOfId != null && keys.Contains(row.MainOfId.Value)))
            .ToDictionaryAsync(row => row.Code, StringComparer.Ordinal, cancellation);
        var mains = existing.Values.Where(row => row.MainOfId is not null).ToDictionary(row => row.CustomerId);

        return await Upsert.FinishAsync(db, [.. contacts.Select(Write)], by, cancellation);

        (ContactRow, Seq<EntryError>) Write(ContactImport contact)
        {
            if (!customers.TryGetValue(contact.Customer, out var customer))
            {
                return (new ContactRow(), Seq1<EntryError>(new EntryError.NothingHasCode("customerCode", contact.Customer)));
            }

            var found = Optional(existing.GetValueOrDefault(contact.Code));
            var row = found.IfNone(() => ContactRows.New(customer, contact.Customer, contact.Number));

            return (contact.ReadNumber(found), contact.Apply(found.Bind(Entry)).Read(by.Day))
                .Apply((_, details) => details)
                .Match(
                    Succ: details =>
                    {
                        row.Take(new Contact.Present(details));
                        MakeRoom(row);

                        if (found.IsNone)
                        {
                            db.Add(row);
                        }

                        return (row, Upsert.NoErrors);
                    },
                    Fail: errors => (row, errors));
        }

        void MakeRoom(ContactRow row)
        {
            if (row.MainOfId is null)
            {
                return;
            }

            if (mains.TryGetValue(row.CustomerId, out var former) && former != row)
            {
                former.MainOfId = null;
            }

            mains[row.CustomerId] = row;
        }

        static Option<ContactEntry> Entry(ContactRow row) => row.ToContact().Known.Map(ContactEntry.Of);
    }

    private string Code => ContactCode.Of(Customer, Number);

    /// <summary>A number that was never given, or one of somebody who is there: who was removed or erased does not come back by an old file.</summary>
    private Validation<EntryError, int> ReadNumber(Option<ContactRow> found) =>
        found.Exists(row => row.State != ContactState.Present)
            ? Fail<EntryError, int>(new EntryError.NoLongerThere("number"))
            : Domain.Kernel.Entry.Between("number", Number, 1, ContactEntry.MostContacts);
}
