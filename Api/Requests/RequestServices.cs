using CustomerGraph.Conventions.Transport;
using CustomerGraph.Persistence.Requests;

namespace CustomerGraph.Api.Requests;

/// <summary>Registers what remembers requests that must not be executed twice.</summary>
internal static class RequestServices
{
    /// <summary>Adds it, in the store.</summary>
    public static IServiceCollection AddAnsweredRequests(this IServiceCollection services) => services
        .AddSingleton<AnsweredRequests>()
        .AddSingleton<IIdempotencyStore, StoredIdempotency>()
        .AddHostedService<AnswerRemoval>();
}
