using CustomerGraph.Api.Access;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Credit.Policies;
using CustomerGraph.Persistence.Store;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.PolicyVersions;

/// <summary>The company's own numbers, for everybody to read: no customer is in them.</summary>
internal sealed class PolicyQueries(IStore store) : IQueryFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType query, EntityModel entities) =>
        query.Field<NonNullGraphType<CompanyPoliciesType>>("policies")
            .Description("The company's own numbers, on which rules depend, with their versions.")
            .ResolveAsync(async context =>
            {
                await using var db = store.Open(Sight.None);

                return await db.ReadPoliciesAsync(context.CancellationToken);
            })
            .Requires(Policies.ReadPolicies);
}
