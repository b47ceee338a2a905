using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Customers.Contacts;

namespace CustomerGraph.Api.Customers.Contacts;

/// <summary>PersonalDataField: a field of a contact that says something.</summary>
internal sealed class PersonalDataFieldType : RecordType<PersonalDataField>
{
    /// <summary>The type.</summary>
    public PersonalDataFieldType()
        : base("PersonalDataField", "A field of a contact that says something.")
    {
        this.Requires(Policies.PersonalData);
        Value("field", field => field.Field, "The name of the field.");
        Value("value", field => field.Value, "What it says.");
    }
}
