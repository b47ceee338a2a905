using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Identity;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Customers.Contacts;
using GraphQL.Types;

namespace CustomerGraph.Api.Customers.Contacts;

/// <summary>PersonalData: all that is kept about one contact.</summary>
internal sealed class PersonalDataType : RecordType<PersonalData>
{
    /// <summary>The type.</summary>
    public PersonalDataType()
        : base("PersonalData", "All that is kept about one contact, be it there, removed or erased, 個人資料.")
    {
        this.Requires(Policies.PersonalData);
        Value("contact", data => GlobalId.Write(ContactConfidence.Type, data.Id), typeof(NonNullGraphType<IdGraphType>), "The id of the contact, for `eraseContact`; `node` does not find one who was removed.");
        Value("code", data => data.Contact, "What the company calls the contact, as in C001/2.");
        Value("customerCode", data => data.Customer, "The code of the customer.");
        Value("customerName", data => data.CustomerName, "The name of the firm.");
        Value("state", data => data.State, "Whether the contact is there.");
        Value("endedAt", data => data.EndedAt, "When it was removed or erased; null while it is there.");
        Value("version", data => data.Version, "The version of the contact, for `eraseContact`.");
        List<PersonalDataFieldType>("fields", data => data.Fields, "What is said of the person now, field by field; whether to mail is one of them.");
        List<PersonalDataChangeType>("history", data => data.History, "Every change, with the values as far as they are kept.");
        List<PersonalDataReadType>("reads", data => data.Reads, "Who read private fields or was refused them, and to whom all of it was handed out before.");
    }
}
