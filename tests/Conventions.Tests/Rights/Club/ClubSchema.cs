using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Conventions.Tests.Rights.Club;

internal sealed class ClubSchema : Schema
{
    public ClubSchema(IServiceProvider services)
        : base(services)
    {
        Query = services.GetRequiredService<ClubQuery>();
        Mutation = services.GetRequiredService<ClubMutation>();
        Subscription = services.GetRequiredService<ClubSubscription>();
    }
}
