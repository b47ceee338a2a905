using CustomerGraph.Api.Access;
using CustomerGraph.Api.Credit.Decisions;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Persistence.Credit.Policies;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.PolicyVersions;

/// <summary>That policies are set.</summary>
internal sealed class PolicyMutations(CreditPolicyStore policies, SignedMutations signed) : IMutationFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType mutation, EntityModel entities) =>
        signed.Add<RecordCreditPolicyInput, CreditPolicy>(mutation, entities, "recordCreditPolicy", "Sets a new version of the credit policy from a day on; whatever was decided keeps the version that it used.",
            (input, _, by, cancellation) => policies.AddAsync(input.ValidFrom, input.Terms.Map(term => term.ToTerm()).ToSeq().Strict(), by, cancellation))
            .Gives<CreditPolicyType>("policy", "The policy; null when it was refused.", policy => policy)
            .Fails<DecisionErrors>(typeof(DecisionError.Invalid))
            .Requires(Policies.SetPolicies);
}
