using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Customers.Contacts;

namespace CustomerGraph.Api.Customers.Contacts;

/// <summary>Contact: a person at a customer.</summary>
internal sealed class ContactType : EntityType<CardContact>
{
    /// <summary>The type.</summary>
    public ContactType()
        : base("Contact", "A person at a customer, 聯繫人. Of one whose personal data were erased nothing is known but that there was a contact.")
    {
        this.Requires(Policies.Cards);
        Node(row => row.Id);
        Reference("customer", row => row.Customer, "The customer.");
        Column("code", row => row.Code, "What the company calls the contact: the customer's code and the number, as in C001/2; never changed.");
        Column("number", row => row.Number, "Which contact of the customer it is, from 1; never given twice.");
        Column("name", row => row.Name, "The person's name; null when it was erased.");
        Column("position", row => row.Position, "What the person is there, 職務.");
        Column("department", row => row.Department, "Where in the firm the person works, 部門.");
        Column("language", row => row.Language, "The language to write in, as a tag such as zh-TW.");
        Column("doNotMail", row => row.DoNotMail, "Whether the person wants neither letters nor e-mails; null when that was erased.");
        Column("main", row => row.IsMain, "Whether this is the first one to be spoken to, 主要聯繫人; a customer has at most one such.");
        Column("phone", row => row.Phone, "The telephone number at work.").Requires(ContactConfidence.OfContact);
        Column("mobile", row => row.Mobile, "The number of the mobile telephone.").Requires(ContactConfidence.OfContact);
        Column("email", row => row.Email, "The e-mail address.").Requires(ContactConfidence.OfContact);
        Column("birthday", row => row.Birthday, "The day of birth.").Requires(ContactConfidence.OfContact);
        Column("notes", row => row.Notes, "What else whoever speaks to the person should know.").Requires(ContactConfidence.OfContact);
        Column("erasedAt", row => row.ErasedAt, "When the personal data were erased; null when they were not.");
        Column("version", row => row.Version, "Counts the changes of the contact, from 1; what `expectedVersion` is compared with.");
        Children("history", row => row.Id, (ContactChange change) => change.ContactId, "Every change of the contact: who, when, which field, old and new as far as they are kept.")
            .Named("ContactHistory").NotFilterable();
    }
}
