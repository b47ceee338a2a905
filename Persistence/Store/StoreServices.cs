using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Persistence.Feeds;
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
    /// <summary>After this, <see cref="IStore"/> opens the store. An <see cref="AuditKey"/> that is registered seals the audit trail.</summary>
    public static IServiceCollection AddStore(this IServiceCollection services, StoreSettings settings)
    {
        services.AddSingleton(settings).AddSingleton<Feeds.Feeds>();

        return settings.Provider switch
        {
            StoreProvider.PostgreSql => services.AddPostgreSql(settings),
            StoreProvider.Sqlite => services.AddSqlite(settings),
            _ => services.AddInMemory(),
        };
    }

    private static IServiceCollection AddPostgreSql(this IServiceCollection services, StoreSettings settings) => services
        .AddSingleton<Bell, NotifiedBell>()
        .AddStore<PostgreSqlDb, RestrictedPostgreSqlDb>(
            options => options.UseNpgsql(RowSecurity.ForAll(settings.ConnectionString)),
            options => options
                .UseNpgsql(RowSecurity.ForSome(settings.ConnectionString))
                .AddInterceptors(new SightOfConnection()),
            _ => new PostgreSqlDb(
                new DbContextOptionsBuilder<PostgreSqlDb>().UseNpgsql(settings.OwnerConnectionString).Options));

    private static IServiceCollection AddSqlite(this IServiceCollection services, StoreSettings settings)
    {
        var bell = new Bell();

        void Use(DbContextOptionsBuilder options) =>
            options.UseSqlite(settings.ConnectionString).AddInterceptors(new SqliteDurability(), new CommitRing(bell));

        return services.AddSingleton(bell).AddStore<SqliteDb, RestrictedSqliteDb>(
            Use, Use, provider => provider.GetRequiredService<IDbContextFactory<SqliteDb>>().CreateDbContext());
    }

    private static IServiceCollection AddInMemory(this IServiceCollection services)
    {
        var name = Guid.NewGuid().ToString();
        var root = new Microsoft.EntityFrameworkCore.Storage.InMemoryDatabaseRoot();
        var bell = new Bell();

        void Use(DbContextOptionsBuilder options) => options
            .UseInMemoryDatabase(name, root)
            .AddInterceptors(new SaveRing(bell))
            .ConfigureWarnings(warnings => warnings.Ignore(InMemoryEventId.TransactionIgnoredWarning));

        return services.AddSingleton(bell).AddStore<InMemoryDb, RestrictedInMemoryDb>(
            Use, Use, provider => provider.GetRequiredService<IDbContextFactory<InMemoryDb>>().CreateDbContext());
    }

    private static IServiceCollection AddStore<TWhole, TRestricted>(
        this IServiceCollection services,
        Action<DbContextOptionsBuilder> forAll,
        Action<DbContextOptionsBuilder> forSome,
        Func<IServiceProvider, CustomerGraphDb> owner)
        where TWhole : CustomerGraphDb
        where TRestricted : CustomerGraphDb => services
        .AddPooledDbContextFactory<TWhole>(options => Common(options, forAll))
        .AddPooledDbContextFactory<TRestricted>(options => Common(options, forSome))
        .AddSingleton<IStore>(provider => new Store<TWhole, TRestricted>(
            provider.GetRequiredService<StoreSettings>(),
            provider.GetRequiredService<IDbContextFactory<TWhole>>(),
            provider.GetRequiredService<IDbContextFactory<TRestricted>>(),
            () => owner(provider),
            provider.GetService<AuditKey>() ?? AuditKey.None));

    private static void Common(DbContextOptionsBuilder options, Action<DbContextOptionsBuilder> configure)
    {
        configure(options);
        options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        // Each field, command and job opens a context of its own; watching for a second user costs more than a row does.
        options.EnableThreadSafetyChecks(false);
    }
}
