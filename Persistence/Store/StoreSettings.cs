using CustomerGraph.Persistence.Store.PostgreSql;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CustomerGraph.Persistence.Store;

/// <summary>Which store to use, and how to reach it.</summary>
/// <param name="Provider">The kind of store.</param>
/// <param name="ConnectionString">In the provider's own words; empty for <see cref="StoreProvider.InMemory"/>.</param>
/// <exception cref="ArgumentException">The provider does not understand the connection string.</exception>
public sealed record StoreSettings(StoreProvider Provider, string ConnectionString)
{
    /// <summary>In the provider's own words; empty for <see cref="StoreProvider.InMemory"/>.</summary>
    public string ConnectionString { get; } = Provider switch
    {
        StoreProvider.Sqlite => new SqliteConnectionStringBuilder(ConnectionString).ConnectionString,
        StoreProvider.PostgreSql => PostgreSqlConnection.Tuned(ConnectionString),
        _ => ConnectionString,
    };

    /// <summary>How the owner of the tables connects, if that is another login than the one that serves; PostgreSQL only.</summary>
    public string OwnerConnectionString { get => field ?? ConnectionString; init; }

    /// <summary>The file that is used when nothing is said, in the folder in which the program was started.</summary>
    public const string DefaultFile = "customergraph.db";

    /// <summary>Understands what a person writes behind <c>--database</c>.</summary>
    /// <param name="text">
    /// A file name; or a connection string of either provider; or a postgresql:// address; or "memory".
    /// </param>
    /// <exception cref="ArgumentException">It is none of these.</exception>
    public static StoreSettings Parse(string text) => text switch
    {
        "" => throw new ArgumentException("The database is empty: name a file or give a connection string."),
        "memory" => new StoreSettings(StoreProvider.InMemory, ""),
        _ when text.StartsWith("postgresql://", StringComparison.Ordinal)
            || text.StartsWith("postgres://", StringComparison.Ordinal) => OfAddress(text),
        _ when text.Contains("Host=", StringComparison.OrdinalIgnoreCase)
            || text.Contains("Server=", StringComparison.OrdinalIgnoreCase) =>
            new StoreSettings(StoreProvider.PostgreSql, text),
        _ when text.Contains("Data Source=", StringComparison.OrdinalIgnoreCase)
            || text.Contains("DataSource=", StringComparison.OrdinalIgnoreCase) =>
            new StoreSettings(StoreProvider.Sqlite, text),
        _ => OfFile(text),
    };

    /// <summary>A SQLite file.</summary>
    public static StoreSettings OfFile(string path) =>
        new(StoreProvider.Sqlite, new SqliteConnectionStringBuilder { DataSource = path }.ConnectionString);

    /// <summary>Where the data is, fit to be shown: no password in it.</summary>
    public string Display => Provider switch
    {
        StoreProvider.Sqlite => new SqliteConnectionStringBuilder(ConnectionString).DataSource,
        StoreProvider.PostgreSql => new NpgsqlConnectionStringBuilder(ConnectionString) is var server
            ? $"{server.Host}:{server.Port}/{server.Database}"
            : "",
        _ => "memory; it will be gone when the program ends",
    };

    private static StoreSettings OfAddress(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.AbsolutePath.Length < 2)
        {
            throw new ArgumentException("The address is not of the form postgresql://user:password@host:port/database.");
        }

        var user = address.UserInfo.Split(':', 2);
        var server = new NpgsqlConnectionStringBuilder
        {
            Host = address.Host,
            Port = address.Port < 0 ? NpgsqlConnection.DefaultPort : address.Port,
            Database = Uri.UnescapeDataString(address.AbsolutePath[1..]),
            Username = user[0].Length > 0 ? Uri.UnescapeDataString(user[0]) : null,
            Password = user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null,
        };

        return new StoreSettings(StoreProvider.PostgreSql, server.ConnectionString);
    }
}
