using CustomerGraph.Api.Access;
using CustomerGraph.Api.Sales.Analysis;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Identity;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Persistence.Credit.Evidence;
using CustomerGraph.Persistence.Credit.Past;
using CustomerGraph.Persistence.Credit.Policies;
using CustomerGraph.Persistence.Store;
using GraphQL;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.Past;

/// <summary>Why goods went out on credit, and whether they would have by another policy.</summary>
internal sealed class PastQueries(PastChecks past, IStore store, AllReceivables receivables, TimeProvider clock) : IQueryFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType query, EntityModel entities)
    {
        query.Field<CheckExplanationType>("explainCreditCheck")
            .Description(
                "Why a shipment went out: the check as it was, by what was known then and the policy of that day. Null when there is no such shipment, or none that "
                + "the caller may see.")
            .Argument<NonNullGraphType<IdGraphType>>("customer", "The customer.")
            .Argument<NonNullGraphType<StringGraphType>>("shipment", "The number of the shipment.")
            .ResolveAsync(async context => (await past.ExplainAsync(
                    context.KeyIn("customer", "Customer"), context.GetArgument<string>("shipment"), SightOf(context), context.CancellationToken))
                .MatchUnsafe(Some: explained => explained, None: () => null))
            .Requires(Policies.Credit);
        query.Field<NonNullGraphType<PolicyReplayType>>("creditPolicyReplay")
            .Description(
                "Which shipments of a time would have been kept back by another policy, and what they earned. The limit is the one that the policy recommends "
                + "from what was known on that day; where it recommends none, the limit that was in force.")
            .Argument<NonNullGraphType<IntGraphType>>("policy", "The version of the policy; 1 is the standard policy.")
            .Argument<NonNullGraphType<PeriodInput>>("period", "The days on which the shipments were let out, in UTC.")
            .ResolveAsync(async context =>
            {
                var policy = await PolicyAsync(context.GetArgument<int>("policy"), context.CancellationToken);
                var shipments = await past.ReplayAsync(
                    policy,
                    PeriodInput.Read(context.Arguments!["period"].Value),
                    await receivables.ReadAsync(context.CancellationToken),
                    DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
                    SightOf(context),
                    context.CancellationToken);

                return new PolicyReplay(policy.Version, shipments);
            })
            .Requires(Policies.DecideCredit);
    }

    private async Task<CreditPolicy> PolicyAsync(int version, CancellationToken cancellation)
    {
        await using var db = store.Open(Persistence.Access.Sight.None);

        return version == CreditPolicy.Standard.Version
            ? CreditPolicy.Standard
            : (await db.ReadPoliciesAsync(cancellation)).Versions.Find(policy => policy.Version == version)
                .IfNone(() => throw new FieldError("CG_NO_SUCH_POLICY", $"There is no credit policy of version {version}.", ("field", "policy")));
    }

    private static Persistence.Access.Sight SightOf(IResolveFieldContext context) =>
        context.RequestServices!.GetRequiredService<CurrentCaller>().Value.Sight;
}
