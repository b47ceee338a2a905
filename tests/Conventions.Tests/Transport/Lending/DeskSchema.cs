using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Conventions.Tests.Transport.Lending;

/// <summary>The small schema that the transports are tried with.</summary>
public sealed class DeskSchema : Schema
{
    public DeskSchema(IServiceProvider services)
        : base(services)
    {
        Query = services.GetRequiredService<DeskQuery>();
        Mutation = services.GetRequiredService<DeskMutation>();
        Subscription = services.GetRequiredService<DeskSubscription>();
    }
}
