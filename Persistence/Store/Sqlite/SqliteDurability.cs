using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace CustomerGraph.Persistence.Store.Sqlite;

/// <summary>Makes each connection to SQLite keep what it has committed, even when the power goes.</summary>
internal sealed class SqliteDurability : DbConnectionInterceptor
{
    /// <summary>Each setting as SQLite reports it when it is as it must be.</summary>
    private static readonly IReadOnlyList<(string Name, string Value)> Settings =
    [
        ("journal_mode", "wal"),
        ("synchronous", "2"), // FULL
        ("foreign_keys", "1"),

        // For how long a writer waits for another one, in milliseconds.
        ("busy_timeout", "10000"),

        // What is deleted is overwritten: personal data that were erased do not stay in the file.
        ("secure_delete", "1"),

        // Otherwise INSERT OR REPLACE would get round the triggers that keep the ledger from being changed.
        ("recursive_triggers", "1"),
    ];

    private static readonly string Apply =
        string.Concat(Settings.Select(setting => $"PRAGMA {setting.Name} = {setting.Value};"));

    // The settings stay with a connection that goes back to the pool and comes out again.
    private readonly ConditionalWeakTable<sqlite3, object> _strong = [];

    /// <summary>What of the settings a connection lacks: a file system without shared memory refuses WAL, for one.</summary>
    public static IReadOnlyList<string> Weaknesses(DbConnection connection) =>
    [
        .. from setting in Settings
           let actual = Read(connection, setting.Name)
           where actual != setting.Value
           select $"{setting.Name} is {actual} and must be {setting.Value}",
    ];

    /// <summary>What a connection string itself asks for that would weaken the store.</summary>
    public static IReadOnlyList<string> Weaknesses(SqliteConnectionStringBuilder asked) =>
    [
        .. If(asked.Mode == SqliteOpenMode.Memory || asked.DataSource is "" or ":memory:", "it is in memory"),
        .. If(asked.Mode == SqliteOpenMode.ReadOnly, "it is read-only"),
        .. If(asked.Cache == SqliteCacheMode.Shared, "Cache is Shared, so that writers would not wait for each other"),
        .. If(asked.ForeignKeys == false, "Foreign Keys is False"),
    ];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (IsStrong(connection))
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = Apply;
        command.ExecuteNonQuery();
        NoteAsStrong(connection);
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default)
    {
        if (IsStrong(connection))
        {
            return;
        }

        await using var command = connection.CreateCommand();
        command.CommandText = Apply;
        await command.ExecuteNonQueryAsync(cancellationToken);
        NoteAsStrong(connection);
    }

    private static IEnumerable<string> If(bool weak, string weakness) => weak ? [weakness] : [];

    private static string? Read(DbConnection connection, string setting)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA {setting}";

        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private bool IsStrong(DbConnection connection) => _strong.TryGetValue(Handle(connection), out _);

    private void NoteAsStrong(DbConnection connection) => _strong.TryAdd(Handle(connection), this);

    private static sqlite3 Handle(DbConnection connection) => ((SqliteConnection)connection).Handle!;
}
