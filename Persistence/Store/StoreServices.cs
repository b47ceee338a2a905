using CustomerGraph.Persistence.Store.InMemory;
using CustomerGraph.Persistence.Store.PostgreSql;
using CustomerGraph.Persistence.Store.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Persistence.Store;

/// <summary>Registers the store that the settings name.</summary>
public static class StoreServices
{
    /// <summary>After this, <see cref="IDbContextFactory{TContext}"/> of <see cref="CustomerGraphDb"/> opens the store.</summary>
    public static IServiceCollection AddStore(this IServiceCollection services, StoreSettings settings)
    {
        services.AddSingleton(settings);

        return settings.Provider switch
        {
            StoreProvider.PostgreSql => services.AddStore<PostgreSqlDb>(options =>
                options.UseNpgsql(settings.ConnectionString)),
            StoreProvider.Sqlite => services.AddStore<SqliteDb>(options =>
                options.UseSqlite(settings.ConnectionString).AddInterceptors(new SqliteDurability())),
            _ => services.AddStore<InMemoryDb>(options => options
                .UseInMemoryDatabase(Guid.NewGuid().ToString())
                .ConfigureWarnings(warnings => warnings.Ignore(InMemoryEventId.TransactionIgnoredWarning))),
        };
    }

    private static IServiceCollection AddStore<TDb>(
        this IServiceCollection services,
        Action<DbContextOptionsBuilder> configure)
        where TDb : CustomerGraphDb =>
        services
            .AddPooledDbContextFactory<TDb>(options =>
            {
                configure(options);
                options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
            })
            .AddSingleton<IDbContextFactory<CustomerGraphDb>, StoreFactory<TDb>>();

    private sealed class StoreFactory<TDb>(IDbContextFactory<TDb> factory) : IDbContextFactory<CustomerGraphDb>
        where TDb : CustomerGraphDb
    {
        public CustomerGraphDb CreateDbContext() => factory.CreateDbContext();

        public async Task<CustomerGraphDb> CreateDbContextAsync(CancellationToken cancellationToken = default) =>
            await factory.CreateDbContextAsync(cancellationToken);
    }
}
