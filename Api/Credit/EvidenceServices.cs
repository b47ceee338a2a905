using CustomerGraph.Api.Credit.Evidence;
using CustomerGraph.Api.Credit.Grades;
using CustomerGraph.Api.Credit.Limits;
using CustomerGraph.Api.Credit.PolicyVersions;
using CustomerGraph.Api.Credit.Reviews;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Persistence.Credit.Evidence;
using CustomerGraph.Persistence.Credit.Policies;
using CustomerGraph.Persistence.Credit.Reviews;

namespace CustomerGraph.Api.Credit;

/// <summary>Registers what decisions about credit rest on: evidence, grades, limits, reviews, policies.</summary>
internal static class EvidenceServices
{
    /// <summary>Adds what is served of them, and what keeps them.</summary>
    public static IServiceCollection AddCreditEvidence(this IServiceCollection services) => services
        .AddSingleton<AllReceivables>()
        .AddSingleton<EvidenceStore>()
        .AddSingleton<ReviewStore>()
        .AddSingleton<CreditPolicyStore>()
        .AddSingleton<Comparisons>()
        .AddSingleton<ComparisonFields>()
        .AddSingleton<ReviewFields>()
        .AddSingleton<ScorecardType>()
        .AddSingleton<GroupScoreType>()
        .AddSingleton<MeasureScoreType>()
        .AddSingleton<AltmanZType>()
        .AddSingleton<LimitProposalType>()
        .AddSingleton<ExplainedInputType>()
        .AddSingleton<ExplanationStepType>()
        .AddSingleton<LimitSpreadType>()
        .AddSingleton<ReviewScoreType>()
        .AddSingleton<ReviewLimitType>()
        .AddSingleton<DueReviewsType>()
        .AddSingleton<ReviewPlanType>()
        .AddSingleton<FiredSignalType>()
        .AddSingleton<CompanyPoliciesType>()
        .AddSingleton<CreditPolicyType>()
        .AddSingleton<PolicyTermType>()
        .AddEntity<FinancialStatementType>()
        .AddEntity<CreditFactType>()
        .AddEntity<CreditReviewType>()
        .AddSingleton<IQueryFields>(provider => provider.GetRequiredService<ReviewFields>())
        .AddSingleton<IQueryFields, PolicyQueries>()
        .AddSingleton<IMutationFields, EvidenceMutations>()
        .AddSingleton<IMutationFields, ReviewMutations>()
        .AddSingleton<IMutationFields, PolicyMutations>();
}
