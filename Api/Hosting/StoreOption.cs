using System.CommandLine;
using CustomerGraph.Persistence.Store;

namespace CustomerGraph.Api.Hosting;

/// <summary>Which store is meant: what the command line says, else what the configuration says, else a file here.</summary>
internal static class StoreOption
{
    /// <summary><c>--database</c>, an option of every command that needs a store.</summary>
    public static readonly Option<string?> Database = new("--database")
    {
        Description = "A SQLite file, a connection string of SQLite or PostgreSQL, a postgresql:// address, or 'memory'. "
            + "Otherwise Store:Provider and ConnectionStrings:Store of the configuration say it.",
    };

    /// <summary>The store that is meant.</summary>
    /// <exception cref="StoreRefusedException">What is said makes no sense.</exception>
    public static StoreSettings Settings(ParseResult arguments, IConfiguration configuration)
    {
        try
        {
            return arguments.GetValue(Database) is { } database
                ? StoreSettings.Parse(database)
                : Settings(configuration);
        }
        catch (ArgumentException error)
        {
            throw new StoreRefusedException(error.Message, error);
        }
    }

    /// <summary>The store that the configuration means.</summary>
    public static StoreSettings Settings(IConfiguration configuration)
    {
        var connection = configuration.GetConnectionString("Store");
        var named = configuration["Store:Provider"];

        if (!Enum.TryParse<StoreProvider>(named ?? nameof(StoreProvider.Sqlite), ignoreCase: true, out var provider)
            || !Enum.IsDefined(provider))
        {
            throw new StoreRefusedException(
                $"Store:Provider is '{named}' and must be one of {string.Join(", ", Enum.GetNames<StoreProvider>())}.");
        }

        return (provider, connection) switch
        {
            (StoreProvider.InMemory, _) => new StoreSettings(provider, ""),
            (StoreProvider.Sqlite, null or "") => StoreSettings.OfFile(StoreSettings.DefaultFile),
            (_, null or "") => throw new StoreRefusedException(
                $"Store:Provider is {provider}, but ConnectionStrings:Store is empty."),
            _ => configuration.GetConnectionString("StoreOwner") is { Length: > 0 } owner
                ? new StoreSettings(provider, connection) { OwnerConnectionString = owner }
                : new StoreSettings(provider, connection),
        };
    }
}
