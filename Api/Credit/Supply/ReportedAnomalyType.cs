using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Credit.Supply;

namespace CustomerGraph.Api.Credit.Supply;

/// <summary>ReportedAnomaly: that something is wrong with a customer.</summary>
internal sealed class ReportedAnomalyType : RecordType<ReportedAnomaly>
{
    /// <summary>The type.</summary>
    public ReportedAnomalyType()
        : base("ReportedAnomaly", "That something is wrong with a customer, 異常, and how that is known.")
    {
        this.Requires(Policies.Credit);
        Value("kind", report => report.Kind, "What is wrong.");
        Value("evidence", report => report.Evidence, "How it is known.");
        Value("by", report => report.By, "Who reported it.");
        Value("at", report => report.At, "When.");
    }
}
