using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Domain.Credit.Policy;

namespace CustomerGraph.Api.Credit.PolicyVersions;

/// <summary>CreditPolicy: the company's own numbers for credit.</summary>
internal sealed class CreditPolicyType : RecordType<CreditPolicy>
{
    /// <summary>The type.</summary>
    public CreditPolicyType()
        : base("CreditPolicy", "The company's own numbers for credit: weights, cuts, factors, thresholds. A version is never edited; a new one takes its place from a day on, and whatever was decided keeps the version that it used.")
    {
        this.Requires(Policies.ReadPolicies);
        Value("version", policy => policy.Version, "From 1, which came with the program.");
        Value("validFrom", policy => FirstDay(policy), typeof(LocalDateType), "The first day on which it holds; null for the one that came with the program.");
        Value("author", policy => policy.Author, "The code of the employee who set it; STANDARD for the one that came with the program.");
        List<PolicyTermType>("terms", policy => PolicyText.Write(policy), "All its terms, always in the same order.");
    }

    private static DateOnly? FirstDay(CreditPolicy policy) => policy.Version == CreditPolicy.Standard.Version ? null : policy.ValidFrom;
}
