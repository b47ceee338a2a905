using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Access;
using CustomerGraph.Persistence.Access;
using GraphQL.Types;

namespace CustomerGraph.Api.Access.Users;

/// <summary>Viewer: whoever asks.</summary>
internal sealed class ViewerType : RecordType<Caller>
{
    /// <summary>The type.</summary>
    public ViewerType(EntityModel entities)
        : base("Viewer", "Whoever asks: a person, or a program with a person's API key.")
    {
        this.Requires(Policies.SignedIn);
        Value("name", caller => caller.PersonName ?? caller.Name, typeof(NonNullGraphType<StringGraphType>), "The person's name.");
        Value("actor", caller => caller.Name, "What the history and the audit trail call the viewer: the code of the employee.");
        Value("roles", caller => caller.Roles, typeof(NonNullGraphType<ListGraphType<NonNullGraphType<EnumType<Role>>>>), "What the viewer is here for; it decides what the viewer may see and do.");
        Value("scopes", caller => caller.Scopes, typeof(ListGraphType<NonNullGraphType<EnumType<KeyScope>>>), "What the viewer's API key is good for; null for one who has signed in without a key.");
        Value("expiresAt", caller => caller.ExpiresAt, "When the token or the key ends by itself; null when it does not.");
        this.Entity<EmployeeRow, long>(
            entities,
            "employee",
            "The employee who the viewer is; null for one who is none, as in Development over a store without a demo user.",
            row => row.Id,
            context => ((Caller)context.Source!).EmployeeId);
    }
}
