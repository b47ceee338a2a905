using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Store;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CustomerGraph.Api.Hosting;

/// <summary>Says to whoever watches the server whether it lives, and whether it can work.</summary>
internal static class Health
{
    private const string Ready = "ready";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Adds the checks.</summary>
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<StoreCheck>("store", tags: [Ready], timeout: Patience);

        return services;
    }

    /// <summary>Answers at <c>/health/live</c> while the process works, at <c>/health/ready</c> while the store does.</summary>
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        endpoints.MapHealthChecks(
            "/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
    }

    private sealed class StoreCheck(IStore store) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(
            HealthCheckContext context,
            CancellationToken cancellationToken = default)
        {
            await using var db = store.Open(Sight.All);

            if (!await db.Database.CanConnectAsync(cancellationToken))
            {
                return HealthCheckResult.Unhealthy("The store does not answer.");
            }

            // A database that answers may have lost its tables; what fails here makes the server unhealthy, too.
            await db.Customers.AnyAsync(cancellationToken);

            return HealthCheckResult.Healthy();
        }
    }
}
