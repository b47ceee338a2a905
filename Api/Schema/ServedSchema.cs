namespace CustomerGraph.Api.Schema;

/// <summary>Everything that is served.</summary>
internal sealed class ServedSchema : GraphQL.Types.Schema
{
    /// <summary>The schema.</summary>
    public ServedSchema(IServiceProvider services, QueryType query, MutationType mutation, SubscriptionType subscription)
        : base(services)
    {
        Query = query;
        Mutation = mutation;
        Subscription = subscription;
    }
}
