using CustomerGraph.Domain.Customers.Contacts;
using CustomerGraph.Persistence.History;

namespace CustomerGraph.Persistence.Customers.Contacts;

/// <summary>A line of the table contacts: a <see cref="Contact"/>. It stays when the person is removed or erased, without a word about the person.</summary>
public sealed class ContactRow : IPersonal
{
    /// <summary>The key.</summary>
    public long Id { get; init; }

    /// <summary>The key of the customer.</summary>
    public long CustomerId { get; init; }

    /// <summary>The customer.</summary>
    public CustomerRow Customer { get; init; } = null!;

    /// <summary>Which contact of the customer it is, from 1; never given twice.</summary>
    public int Number { get; init; }

    /// <summary>What people and the audit trail call it; see <see cref="ContactCode"/>.</summary>
    public string Code { get; init; } = "";

    /// <summary>Whether it is there.</summary>
    public ContactState State { get; set; }

    /// <summary>When it was removed or erased, in UTC; null while it is there.</summary>
    public DateTime? EndedAt { get; set; }

    /// <inheritdoc cref="ContactDetails" path="/param[@name='Name']"/>
    [Personal]
    public string? Name { get; set; }

    /// <inheritdoc cref="ContactDetails" path="/param[@name='Position']"/>
    [Personal]
    public string? Position { get; set; }

    /// <inheritdoc cref="ContactDetails" path="/param[@name='Department']"/>
    [Personal]
    public string? Department { get; set; }

    /// <inheritdoc cref="ContactDetails" path="/param[@name='Phone']"/>
    [Personal]
    public string? Phone { get; set; }

    /// <inheritdoc cref="ContactDetails" path="/param[@name='Mobile']"/>
    [Personal]
    public string? Mobile { get; set; }

    /// <inheritdoc cref="ContactDetails" path="/param[@name='Email']"/>
    [Personal]
    public string? Email { get; set; }

    /// <inheritdoc cref="ContactDetails" path="/param[@name='Birthday']"/>
    [Personal]
    public DateOnly? Birthday { get; set; }

    /// <inheritdoc cref="ContactDetails" path="/param[@name='Language']"/>
    [Personal]
    public string? Language { get; set; }

    /// <inheritdoc cref="ContactDetails" path="/param[@name='DoNotMail']"/>
    [Personal]
    public bool? DoNotMail { get; set; }

    /// <summary>The key of the customer, if this is its main contact: no two have the same.</summary>
    public long? MainOfId { get; set; }

    /// <inheritdoc cref="ContactDetails" path="/param[@name='Notes']"/>
    [Personal]
    public string? Notes { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; } = 1;

    string IVersioned.KnownAs => Code;

    bool IPersonal.IsErased => State == ContactState.Erased;
}
