using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Access.Custody;
using CustomerGraph.Persistence.Customers.Contacts;

namespace CustomerGraph.Api.Customers.Contacts;

/// <summary>What contacts keep to themselves: how to reach them, and what describes the private person.</summary>
/// <remarks>Who somebody is at the firm, and whether they want to be written to, is seen by whoever sees the card.</remarks>
internal static class ContactConfidence
{
    /// <summary>The kind of object under which reads are recorded.</summary>
    public const string Type = "Contact";

    /// <summary>The fields, by their names in the schema.</summary>
    public static readonly IReadOnlySet<string> Fields = new HashSet<string>(StringComparer.Ordinal) { "phone", "mobile", "email", "birthday", "notes" };

    /// <summary>Of a contact.</summary>
    public static readonly RowPolicy OfContact = Policies.Contacts.ForRow<CardContact>(
        OpenAsync,
        (contact, field) => new GuardedPart(Type, contact.Id, field),
        contact => contact.Id, contact => contact.CustomerId, contact => contact.SalespersonId, contact => contact.CustodianId);

    /// <summary>Of an entry in the history of a contact: whatever the contact keeps private it keeps so there, too.</summary>
    public static readonly RowPolicy OfHistory = Policies.History.ForRow<ContactFieldChange>(
        OpenHistoryAsync,
        (change, _) => Fields.Contains(change.Field) ? new GuardedPart(Type, change.Contact, change.Field) : null);

    private static async ValueTask<Func<CardContact, string, bool>> OpenAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var isOpen = await CardConfidence.JudgeAsync(services, cancellation);

        return (contact, _) => isOpen(ConfidentialField.Contacts, contact.CustomerId, contact.SalespersonId, contact.CustodianId);
    }

    private static async ValueTask<Func<ContactFieldChange, string, bool>> OpenHistoryAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var isOpen = await CardConfidence.JudgeAsync(services, cancellation);

        return (change, _) => !Fields.Contains(change.Field)
            || isOpen(ConfidentialField.Contacts, change.Customer, change.Salesperson, change.Custodian);
    }
}
