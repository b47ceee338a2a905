using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using GraphQL.Types;

namespace CustomerGraph.Api.Access.Users;

/// <summary>What can be asked of whoever asks.</summary>
internal sealed class ViewerQueries : IQueryFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType query, EntityModel entities) =>
        query.Field<NonNullGraphType<ViewerType>>("me")
            .Description("Whoever asks.")
            .Resolve(context => context.RequestServices!.GetRequiredService<CurrentCaller>().Value)
            .Requires(Policies.SignedIn);
}
