using CustomerGraph.Api.Access;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Paging;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Credit.OverLimit;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.OverLimit;

/// <summary>The work list of shipments that pass the limit.</summary>
internal sealed class OverLimitQueries : IQueryFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType query, EntityModel entities) =>
        query.Connection<OverLimitRequestRow>(entities, "overLimitRequests", "Requests to let shipments out above the limit, 超限報批.")
            .Requires(Policies.Credit);
}
