using CustomerGraph.Persistence.Store;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CustomerGraph.Persistence.Tests.Stores;

internal static class ConnectionPools
{
    /// <summary>Closes the connections to a store that wait to be used again.</summary>
    public static void Clear(StoreSettings settings)
    {
        switch (settings.Provider)
        {
            case StoreProvider.Sqlite:
                using (var connection = new SqliteConnection(settings.ConnectionString))
                {
                    SqliteConnection.ClearPool(connection);
                }

                break;
            case StoreProvider.PostgreSql:
                using (var connection = new NpgsqlConnection(settings.ConnectionString))
                {
                    NpgsqlConnection.ClearPool(connection);
                }

                break;
        }
    }
}
