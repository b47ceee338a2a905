using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Access.Audit;
using GraphQL.Types;

namespace CustomerGraph.Api.Access.Audit;

/// <summary>AuditEntry: one entry of the audit trail.</summary>
internal sealed class AuditEntryType : EntityType<AuditRow>
{
    /// <summary>The type.</summary>
    public AuditEntryType()
        : base("AuditEntry", "One entry of the audit trail, 稽核軌跡: who did what to what, when and what for. It names fields and has no values.")
    {
        this.Requires(Policies.Audit);
        Key(row => row.Position);
        Column("position", row => row.Position, "The place in the trail, from 1 and without gaps.");
        Column("at", row => row.At, "When it happened.");
        Column("actor", row => row.Actor, "Who did it: the code of an employee, or the name of a program.");
        Column("kind", row => row.Kind, "What kind of thing it was.");
        Column("operation", row => row.Operation, "How it was done: the name of a mutation, of a query, of a command.");
        Column("subjectType", row => row.SubjectType, "What it was done to: `customers`, `contacts`, `employees`, `sales_lines`, `files`.");
        Column("subjectCode", row => row.SubjectCode, "Which one, by its code; null when it was several.");
        Column("rows", row => row.RowCount, "How many it was done to.");
        Computed(
            "fields",
            row => AuditMapping.ReadFields(row.Fields),
            "The fields in question; never their values.",
            typeof(NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>));
        Column("allowed", row => row.Allowed, "Whether it was done, or refused.");
        Column("purpose", row => row.Purpose, "What for, where a purpose has to be given.");
        Column("hash", row => row.Hash, "What stands for the entry and all before it; with `position` it is what `audit verify --head` takes.");
    }
}
