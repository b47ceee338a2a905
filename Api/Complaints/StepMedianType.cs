using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Complaints;
using CustomerGraph.Domain.Complaints.Statistics;
using GraphQL.Types;

namespace CustomerGraph.Api.Complaints;

/// <summary>ComplaintStepMedian: how long complaints usually stay in a state.</summary>
internal sealed class StepMedianType : RecordType<StepMedian>
{
    /// <summary>The type.</summary>
    public StepMedianType()
        : base("ComplaintStepMedian", "How long complaints usually stay in a state.")
    {
        this.Requires(Policies.Analyses);
        Value("status", median => median.Status, typeof(NonNullGraphType<EnumType<ComplaintStatus>>), "The state.");
        Value("count", median => median.Count, "How often one has left it.");
        Value("hours", median => median.Hours, "The median of the working hours in it.");
    }
}
