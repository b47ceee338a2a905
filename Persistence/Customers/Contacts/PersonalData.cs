using CustomerGraph.Domain.Customers.Contacts;

namespace CustomerGraph.Persistence.Customers.Contacts;

/// <summary>All that is kept about one contact.</summary>
/// <param name="Id">The key of the contact's row.</param>
/// <param name="Contact">The code of the contact.</param>
/// <param name="Customer">The code of the customer.</param>
/// <param name="CustomerName">The name of the firm.</param>
/// <param name="State">Whether the contact is there.</param>
/// <param name="EndedAt">When it was removed or erased, in UTC; null while it is there.</param>
/// <param name="Version">The version of the contact.</param>
/// <param name="Fields">What is said of the person now, field by field; do-not-mail is one of them.</param>
/// <param name="History">Every change, with the values as far as they are kept.</param>
/// <param name="Reads">Who read private fields or was refused them, and to whom all of it was handed out.</param>
public sealed record PersonalData(
    long Id,
    string Contact,
    string Customer,
    string CustomerName,
    ContactState State,
    DateTime? EndedAt,
    int Version,
    IReadOnlyList<PersonalDataField> Fields,
    IReadOnlyList<PersonalDataChange> History,
    IReadOnlyList<PersonalDataRead> Reads);
