using CustomerGraph.Domain.Customers.Contacts;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Customers.Contacts;

/// <summary>From contacts to rows and back.</summary>
internal static class ContactMapping
{
    extension(ContactRow row)
    {
        /// <summary>The contact that the row is about.</summary>
        public Contact ToContact() => row.State switch
        {
            ContactState.Present => new Contact.Present(new ContactDetails(
                row.Name!,
                Optional(row.Position),
                Optional(row.Department),
                Optional(row.Phone),
                Optional(row.Mobile),
                Optional(row.Email),
                Optional(row.Birthday),
                Optional(row.Language),
                row.DoNotMail == true,
                row.MainOfId is not null,
                Optional(row.Notes))),
            ContactState.Removed => new Contact.Removed(Utc(row.EndedAt!.Value)),
            _ => new Contact.Erased(Utc(row.EndedAt!.Value)),
        };

        /// <summary>Makes the row say what the contact is now.</summary>
        public void Take(Contact contact)
        {
            var known = contact.Known.MatchUnsafe(details => details, () => null);

            row.State = contact.State;
            row.EndedAt = contact switch
            {
                Contact.Removed removed => removed.At.UtcDateTime,
                Contact.Erased erased => erased.At.UtcDateTime,
                _ => null,
            };
            row.Name = known?.Name;
            row.Position = OrNull(known?.Position);
            row.Department = OrNull(known?.Department);
            row.Phone = OrNull(known?.Phone);
            row.Mobile = OrNull(known?.Mobile);
            row.Email = OrNull(known?.Email);
            row.Birthday = known?.Birthday.ToNullable();
            row.Language = OrNull(known?.Language);
            row.DoNotMail = known?.DoNotMail;
            row.MainOfId = known is { IsMain: true } ? row.CustomerId : null;
            row.Notes = OrNull(known?.Notes);
        }
    }

    private static string? OrNull(Option<string>? text) => text?.MatchUnsafe(some => some, () => null);

    private static DateTimeOffset Utc(DateTime instant) => new(instant, TimeSpan.Zero);
}
