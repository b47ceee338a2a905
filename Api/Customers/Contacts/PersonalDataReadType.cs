using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Customers.Contacts;
using GraphQL.Types;

namespace CustomerGraph.Api.Customers.Contacts;

/// <summary>PersonalDataRead: that private fields of a contact were read, refused or handed out.</summary>
internal sealed class PersonalDataReadType : RecordType<PersonalDataRead>
{
    /// <summary>The type.</summary>
    public PersonalDataReadType()
        : base("PersonalDataRead", "That private fields of a contact were read, refused or handed out.")
    {
        this.Requires(Policies.PersonalData);
        Value("at", read => read.At, "When.");
        Value("actor", read => read.Actor, "Who did it: the code of an employee, or the name of a program.");
        Value("kind", read => read.Kind, "Whether they were read or handed out.");
        Value("operation", read => read.Operation, "How: the name of a query, of a command.");
        Value("fields", read => read.Fields, typeof(NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>), "Which fields.");
        Value("allowed", read => read.Allowed, "Whether they were shown, or refused.");
        Value("purpose", read => read.Purpose, "What for, where a purpose was given.");
    }
}
