using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Access.Keys;
using GraphQL.Types;

namespace CustomerGraph.Api.Access.Keys;

/// <summary>What can be asked of API keys.</summary>
internal sealed class ApiKeyQueries(ApiKeyStore keys) : IQueryFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType query, EntityModel entities) =>
        query.Field<NonNullGraphType<ListGraphType<NonNullGraphType<ApiKeyType>>>>("apiKeys")
            .Description($"The API keys of the caller, or everybody's for an administrator; the newest {ApiKeyStore.MostListed}.")
            .ResolveAsync(async context =>
            {
                var caller = context.RequestServices!.GetRequiredService<CurrentCaller>().Value;

                return KeyRights.OwnerOf(caller) is { } owner
                    ? await keys.ListAsync(owner, caller.Sight, context.CancellationToken)
                    : [];
            })
            .Requires(Policies.Keys);
}
