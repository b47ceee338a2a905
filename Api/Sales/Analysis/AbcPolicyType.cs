using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Domain.Sales;
using GraphQL.Types;

namespace CustomerGraph.Api.Sales.Analysis;

/// <summary>AbcPolicy: how an ABC analysis classifies.</summary>
internal sealed class AbcPolicyType : ObjectGraphType<AbcPolicy>
{
    /// <summary>The type.</summary>
    public AbcPolicyType()
    {
        Name = "AbcPolicy";
        Description = "How an ABC analysis classifies: its cuts, its rule, and what it does with equal amounts.";
        this.Requires(Policies.Analyses);
        Field<NonNullGraphType<StringGraphType>>("id").Description($"What the company calls the policy; {AbcPolicy.AsAsked} for terms that came with the question.").Pure(policy => policy.Id);
        Field<NonNullGraphType<StringGraphType>>("version").Description("Which version of the policy; empty for terms that came with the question.").Pure(policy => policy.Version);
        Field<NonNullGraphType<DecimalType>>("cutA").Description("Where class A ends, as a cumulative share.").Pure(policy => policy.Cuts.A);
        Field<NonNullGraphType<DecimalType>>("cutB").Description("Where class B ends, as a cumulative share.").Pure(policy => policy.Cuts.B);
        Field<NonNullGraphType<EnumType<AbcRule>>>("rule").Description("On which side of a cut the one falls that crosses it.").Pure(policy => policy.Rule);
        Field<NonNullGraphType<EnumType<AbcTies>>>("ties").Description("What becomes of equal amounts.").Pure(policy => policy.Ties);
    }
}
