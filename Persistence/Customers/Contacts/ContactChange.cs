using CustomerGraph.Persistence.History;

namespace CustomerGraph.Persistence.Customers.Contacts;

/// <summary>One version of a contact, as a row: a view of the history.</summary>
public sealed class ContactChange
{
    /// <summary>The key; later changes have greater ones.</summary>
    public long Id { get; init; }

    /// <summary>The key of the contact's row.</summary>
    public long ContactId { get; init; }

    /// <summary>The key of the customer's row.</summary>
    public long CustomerId { get; init; }

    /// <summary>The key of the employee in charge of the customer now; absent when nobody is.</summary>
    public long? SalespersonId { get; init; }

    /// <summary>The key of the employee who keeps the card now; absent when nobody does.</summary>
    public long? CustodianId { get; init; }

    /// <summary>The version that the contact got by this change; 1 when it was made.</summary>
    public int Version { get; init; }

    /// <summary>When it was recorded, in UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>Who did it.</summary>
    public string Actor { get; init; } = "";

    /// <summary>The changed fields, as in <see cref="ChangeRow.Fields"/>.</summary>
    public string Fields { get; init; } = "";

    /// <summary>The values of personal fields, as in <see cref="PersonalValuesRow.Fields"/>; null when they were erased.</summary>
    public string? Values { get; init; }

    /// <summary>The history of all contacts.</summary>
    public static IQueryable<ContactChange> In(CustomerGraphDb db) =>
        from change in db.Changes
        where change.Entity == ChangeRow.OfContacts
        select new ContactChange
        {
            Id = change.Id,
            ContactId = change.EntityId,
            CustomerId = db.Contacts.Where(contact => contact.Id == change.EntityId).Select(contact => contact.CustomerId).FirstOrDefault(),
            SalespersonId = db.Contacts.Where(contact => contact.Id == change.EntityId)
                .Select(contact => contact.Customer.SalespersonId).FirstOrDefault(),
            CustodianId = db.Contacts.Where(contact => contact.Id == change.EntityId)
                .Select(contact => contact.Customer.CustodianId).FirstOrDefault(),
            Version = change.Version,
            At = change.At,
            Actor = change.Actor,
            Fields = change.Fields,
            Values = db.PersonalValues.Where(values => values.ChangeId == change.Id).Select(values => values.Fields).FirstOrDefault(),
        };
}
