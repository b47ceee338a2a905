using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Customers.Contacts;

namespace CustomerGraph.Api.Customers.Contacts;

/// <summary>PersonalDataFieldChange: what became of one field of a contact.</summary>
internal sealed class PersonalDataFieldChangeType : RecordType<ContactHistory>
{
    /// <summary>The type.</summary>
    public PersonalDataFieldChangeType()
        : base("PersonalDataFieldChange", "What became of one field of a contact.")
    {
        this.Requires(Policies.PersonalData);
        Value("field", change => change.Field, "The name of the field.");
        Value("old", change => change.Old, "The value before; null where there was none, and where it was erased.");
        Value("new", change => change.New, "The value after; null where there is none, and where it was erased.");
        Value("erased", change => change.IsErased, "Whether the values were personal and have been erased.");
    }
}
