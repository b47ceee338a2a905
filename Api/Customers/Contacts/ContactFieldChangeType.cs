using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Rights;
using GraphQL.Types;

namespace CustomerGraph.Api.Customers.Contacts;

/// <summary>ContactFieldChange: what became of one field of a contact.</summary>
internal sealed class ContactFieldChangeType : ObjectGraphType<ContactFieldChange>
{
    /// <summary>The type.</summary>
    public ContactFieldChangeType()
    {
        Name = "ContactFieldChange";
        Description = "What became of one field of a contact.";
        this.Requires(Policies.Cards);
        Field<NonNullGraphType<StringGraphType>>("field").Description("The name of the field.").Pure(change => change.Field);
        Field<StringGraphType>("old").Description("The value before; null where there was none, and where it was erased.")
            .Pure(change => change.Old).Requires(ContactConfidence.OfHistory);
        Field<StringGraphType>("new").Description("The value after; null where there is none, and where it was erased.")
            .Pure(change => change.New).Requires(ContactConfidence.OfHistory);
        Field<NonNullGraphType<BooleanGraphType>>("erased").Description("Whether the values were personal and have been erased.").Pure(change => change.IsErased);
    }
}
