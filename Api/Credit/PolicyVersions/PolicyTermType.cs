using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Credit.Policy;

namespace CustomerGraph.Api.Credit.PolicyVersions;

/// <summary>CreditPolicyTerm: one term of a credit policy.</summary>
internal sealed class PolicyTermType : RecordType<PolicyTerm>
{
    /// <summary>The type.</summary>
    public PolicyTermType()
        : base("CreditPolicyTerm", "One term of a credit policy.")
    {
        this.Requires(Policies.ReadPolicies);
        Value("name", term => term.Name, "What it is called, as in cut.AAA.");
        Value("value", term => term.Value, "A number, as in 90, or a scale: the points below all cuts, then each cut with its points, as in 0; 0.8 25; 1 50.");
    }
}
