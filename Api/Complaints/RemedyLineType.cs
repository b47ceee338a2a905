using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Complaints;
using CustomerGraph.Persistence.Complaints;
using GraphQL.Types;

namespace CustomerGraph.Api.Complaints;

/// <summary>Remedy: one thing that is done for the customer.</summary>
internal sealed class RemedyLineType : RecordType<RemedyLine>
{
    /// <summary>The type.</summary>
    public RemedyLineType()
        : base("Remedy", "One thing that is done for the customer, 處理方案.")
    {
        this.Requires(Policies.Complaints);
        Value("number", remedy => remedy.Number, "Counted from 1.");
        Value("kind", remedy => remedy.Kind, typeof(NonNullGraphType<EnumType<RemedyKind>>), "What kind of thing.");
        Value("description", remedy => remedy.Description, "What exactly.");
        Value("cost", remedy => remedy.Cost, "What it costs.");
        Value("done", remedy => remedy.Done, "Whether it was carried out or has failed; null while it has not ended.");
        Value("note", remedy => remedy.Note, "How, or why not.");
    }
}
