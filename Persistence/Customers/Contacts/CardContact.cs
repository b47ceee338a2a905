using CustomerGraph.Domain.Customers.Contacts;

namespace CustomerGraph.Persistence.Customers.Contacts;

/// <summary>A contact as a row of what is served: a view of the contacts that are there or were erased, with the people of the card.</summary>
/// <remarks>One who was removed is not among them.</remarks>
public sealed class CardContact
{
    /// <inheritdoc cref="ContactRow.Id"/>
    public long Id { get; init; }

    /// <inheritdoc cref="ContactRow.CustomerId"/>
    public long CustomerId { get; init; }

    /// <inheritdoc cref="ContactRow.Customer"/>
    public CustomerRow Customer { get; init; } = null!;

    /// <summary>The key of the employee in charge of the customer; absent when nobody is.</summary>
    public long? SalespersonId { get; init; }

    /// <summary>The key of the employee who keeps the card; absent when nobody does.</summary>
    public long? CustodianId { get; init; }

    /// <inheritdoc cref="ContactRow.Code"/>
    public string Code { get; init; } = "";

    /// <inheritdoc cref="ContactRow.Number"/>
    public int Number { get; init; }

    /// <summary>When the person was erased, in UTC; null for one who is there.</summary>
    public DateTime? ErasedAt { get; init; }

    /// <inheritdoc cref="ContactRow.Name"/>
    public string? Name { get; init; }

    /// <inheritdoc cref="ContactRow.Position"/>
    public string? Position { get; init; }

    /// <inheritdoc cref="ContactRow.Department"/>
    public string? Department { get; init; }

    /// <inheritdoc cref="ContactRow.Phone"/>
    public string? Phone { get; init; }

    /// <inheritdoc cref="ContactRow.Mobile"/>
    public string? Mobile { get; init; }

    /// <inheritdoc cref="ContactRow.Email"/>
    public string? Email { get; init; }

    /// <inheritdoc cref="ContactRow.Birthday"/>
    public DateOnly? Birthday { get; init; }

    /// <inheritdoc cref="ContactRow.Language"/>
    public string? Language { get; init; }

    /// <inheritdoc cref="ContactRow.DoNotMail"/>
    public bool? DoNotMail { get; init; }

    /// <summary>Whether it is the main contact of the customer.</summary>
    public bool IsMain { get; init; }

    /// <inheritdoc cref="ContactRow.Notes"/>
    public string? Notes { get; init; }

    /// <inheritdoc cref="ContactRow.Version"/>
    public int Version { get; init; }

    /// <summary>The contacts that are served.</summary>
    public static IQueryable<CardContact> In(CustomerGraphDb db) =>
        from contact in db.Contacts
        where contact.State != ContactState.Removed
        select new CardContact
        {
            Id = contact.Id,
            CustomerId = contact.CustomerId,
            Customer = contact.Customer,
            SalespersonId = contact.Customer.SalespersonId,
            CustodianId = contact.Customer.CustodianId,
            Code = contact.Code,
            Number = contact.Number,
            ErasedAt = contact.EndedAt,
            Name = contact.Name,
            Position = contact.Position,
            Department = contact.Department,
            Phone = contact.Phone,
            Mobile = contact.Mobile,
            Email = contact.Email,
            Birthday = contact.Birthday,
            Language = contact.Language,
            DoNotMail = contact.DoNotMail,
            IsMain = contact.MainOfId != null,
            Notes = contact.Notes,
            Version = contact.Version,
        };
}
