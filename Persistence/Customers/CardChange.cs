using CustomerGraph.Persistence.History;

namespace CustomerGraph.Persistence.Customers;

/// <summary>One version of a card, as a row: a view of the history.</summary>
public sealed class CardChange
{
    /// <summary>The key; later changes have greater ones.</summary>
    public long Id { get; init; }

    /// <summary>The key of the card's row.</summary>
    public long CustomerId { get; init; }

    /// <summary>The key of the employee in charge of the customer now; absent when nobody is.</summary>
    public long? SalespersonId { get; init; }

    /// <summary>The key of the employee who keeps the card now; absent when nobody does.</summary>
    public long? CustodianId { get; init; }

    /// <summary>The version that the card got by this change; 1 when it was made.</summary>
    public int Version { get; init; }

    /// <summary>When it was recorded, in UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>Who did it.</summary>
    public string Actor { get; init; } = "";

    /// <summary>The changed fields, as in <see cref="ChangeRow.Fields"/>.</summary>
    public string Fields { get; init; } = "";

    /// <summary>The history of all cards.</summary>
    public static IQueryable<CardChange> In(CustomerGraphDb db) =>
        from change in db.Changes
        where change.Entity == ChangeRow.OfCustomers
        select new CardChange
        {
            Id = change.Id,
            CustomerId = change.EntityId,
            SalespersonId = db.Customers.Where(card => card.Id == change.EntityId).Select(card => card.SalespersonId).FirstOrDefault(),
            CustodianId = db.Customers.Where(card => card.Id == change.EntityId).Select(card => card.CustodianId).FirstOrDefault(),
            Version = change.Version,
            At = change.At,
            Actor = change.Actor,
            Fields = change.Fields,
        };
}
