using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CustomerGraph.Persistence.Store.Sqlite;

/// <summary>Makes each connection to SQLite keep what it has committed, even when the power goes.</summary>
internal sealed class SqliteDurability : DbConnectionInterceptor
{
    /// <summary>For how long a writer waits for another one, in milliseconds.</summary>
    private const int BusyTimeout = 10_000;

    private const string Settings =
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 10000;";

    /// <summary>What of the settings a connection lacks: a file system without shared memory refuses WAL, for one.</summary>
    public static IReadOnlyList<string> Weaknesses(DbConnection connection) =>
    [
        .. Weakness(connection, "journal_mode", "wal"),
        .. Weakness(connection, "synchronous", "2"),
        .. Weakness(connection, "foreign_keys", "1"),
        .. Weakness(connection, "busy_timeout", BusyTimeout.ToString(CultureInfo.InvariantCulture)),
    ];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static IEnumerable<string> Weakness(DbConnection connection, string setting, string wanted)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA {setting}";
        var actual = Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture);

        return actual == wanted ? [] : [$"{setting} is {actual} and must be {wanted}"];
    }
}
