using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Domain.Credit.Policy;
using GraphQL.Resolvers;
using GraphQL.Types;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Credit.PolicyVersions;

/// <summary>Policies: the company's own numbers.</summary>
internal sealed class CompanyPoliciesType : RecordType<PolicyHistory>
{
    /// <summary>The type.</summary>
    public CompanyPoliciesType(TimeProvider clock)
        : base("Policies", "The company's own numbers, on which rules depend.")
    {
        this.Requires(Policies.ReadPolicies);
        AddField(new FieldType
        {
            Name = "credit",
            Description = "The credit policy of a day.",
            Type = typeof(NonNullGraphType<CreditPolicyType>),
            Arguments = [new QueryArgument<LocalDateType> { Name = "on", Description = "The day; today when it is not given." }],
            Resolver = new FuncFieldResolver<PolicyHistory, object>(context => context.Source.On(
                context.Arguments?.TryGetValue("on", out var on) == true && on.Value is DateOnly day ? day : DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime))),
        });
        List<CreditPolicyType>("creditVersions", history => CreditPolicy.Standard.Cons(history.Versions), "All versions of the credit policy, the first first.");
    }
}
