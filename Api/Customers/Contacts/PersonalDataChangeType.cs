using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Customers.Contacts;

namespace CustomerGraph.Api.Customers.Contacts;

/// <summary>PersonalDataChange: a change of a contact.</summary>
internal sealed class PersonalDataChangeType : RecordType<PersonalDataChange>
{
    /// <summary>The type.</summary>
    public PersonalDataChangeType()
        : base("PersonalDataChange", "A change of a contact, with the values as far as they are kept.")
    {
        this.Requires(Policies.PersonalData);
        Value("version", change => change.Version, "The version that the contact got by it.");
        Value("at", change => change.At, "When it was made.");
        Value("actor", change => change.Actor, "Who made it.");
        List<PersonalDataFieldChangeType>("fields", change => change.Fields, "What became different.");
    }
}
