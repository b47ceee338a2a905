using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Access;
using CustomerGraph.Persistence.Complaints;
using GraphQL.Types;

namespace CustomerGraph.Api.Complaints;

/// <summary>ComplaintEvent: something that happened to a complaint.</summary>
internal sealed class ComplaintEventType : RecordType<StoredComplaintEvent>
{
    /// <summary>The type.</summary>
    public ComplaintEventType()
        : base("ComplaintEvent", "Something that happened to a complaint. Events are never changed.")
    {
        this.Requires(Policies.Complaints);
        Value("version", happened => happened.Version, "The version that the complaint got by it, from 1.");
        Value("step", happened => happened.Step, "What happened, by name.");
        Value("text", happened => ComplaintWords.Of(happened.Happened), "What was said with it; null when nothing was.");
        Value("at", happened => happened.At, "When.");
        Value("by", happened => happened.Actor, "Who did it.");
        Value("as", happened => happened.Happened.By.As, typeof(NonNullGraphType<EnumType<Role>>), "In which role.");
        Value("policy", happened => happened.Policy, "The version of the policy that it was decided by.");
    }
}
