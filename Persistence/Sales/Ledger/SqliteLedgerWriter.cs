using System.Globalization;
using CustomerGraph.Persistence.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CustomerGraph.Persistence.Sales.Ledger;

/// <summary>Writes into a SQLite file, with prepared statements.</summary>
/// <remarks>SQLite works within the call: there is nothing to wait for.</remarks>
internal sealed class SqliteLedgerWriter : LedgerWriter
{
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly string _at;
    private readonly string _actor;
    private readonly long _lastBefore;
    private readonly SqliteLineStatement _enter;
    private readonly SqliteLineStatement _setAside;
    private readonly SqliteCommand _isKnown;

    private SqliteLedgerWriter(CustomerGraphDb db, Authorship by)
    {
        _connection = (SqliteConnection)db.Database.GetDbConnection();
        _transaction = (SqliteTransaction)db.Database.CurrentTransaction!.GetDbTransaction();
        _at = by.At.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        _actor = by.Actor;

        using (var setAside = Command(LedgerComparison.SetAside("text")))
        {
            setAside.ExecuteNonQuery();
        }

        using (var last = Command("SELECT COALESCE(MAX(id), 0) FROM sales_lines"))
        {
            _lastBefore = (long)last.ExecuteScalar()!;
        }

        _enter = new SqliteLineStatement(_connection, $"""
            INSERT INTO sales_lines ({LedgerComparison.LineColumns}, revision, line_count, recorded_at, recorded_by)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 0, 1, '{_at}', ?11)
            """, _actor);
        _setAside = new SqliteLineStatement(_connection, $"""
            INSERT INTO staged_lines ({LedgerComparison.LineColumns}, kept)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 0)
            """);

        // What has been entered since was not known before.
        _isKnown = Command("SELECT EXISTS (SELECT 1 FROM sales_lines WHERE document_number = @document AND id <= @last)");
        _isKnown.Parameters.AddWithValue("@document", "");
        _isKnown.Parameters.AddWithValue("@last", _lastBefore);
    }

    public static LedgerWriter Open(CustomerGraphDb db, Authorship by) => new SqliteLedgerWriter(db, by);

    private protected override Task<IReadOnlySet<string>> KnownAsync(
        IReadOnlyCollection<string> documents,
        CancellationToken cancellation) =>
        Task.FromResult<IReadOnlySet<string>>(
            _lastBefore == 0 ? new HashSet<string>() : documents.Where(IsKnown).ToHashSet(StringComparer.Ordinal));

    private protected override Task EnterAsync(IReadOnlyList<LedgerLine> lines, CancellationToken cancellation) =>
        _enter.RunAsync(lines, cancellation);

    private protected override Task SetAsideAsync(IReadOnlyList<LedgerLine> lines, CancellationToken cancellation) =>
        _setAside.RunAsync(lines, cancellation);

    private protected override async Task SetAsideAsKeptAsync(
        IReadOnlyList<(string DocumentNumber, int LineNumber)> lines,
        CancellationToken cancellation)
    {
        await using var command = Command(
            "INSERT INTO staged_lines (document_number, line_number, kept) VALUES (@document, @line, 1)");
        var document = command.Parameters.Add("@document", SqliteType.Text);
        var line = command.Parameters.Add("@line", SqliteType.Integer);

        foreach (var (number, position) in lines)
        {
            (document.Value, line.Value) = (number, position);
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    private protected override Task<LedgerCounts> CompleteAsync(long entered, CancellationToken cancellation) =>
        LedgerComparison.CompleteAsync(entered, Command, cancellation);

    private protected override async ValueTask ReleaseAsync()
    {
        _enter.Dispose();
        _setAside.Dispose();
        await _isKnown.DisposeAsync();
    }

    private bool IsKnown(string document)
    {
        _isKnown.Parameters[0].Value = document;

        return (long)_isKnown.ExecuteScalar()! == 1;
    }

    private SqliteCommand Command(string sql)
    {
        var command = new SqliteCommand(sql, _connection, _transaction);

        if (sql.Contains("@actor", StringComparison.Ordinal))
        {
            command.Parameters.AddWithValue("@at", _at);
            command.Parameters.AddWithValue("@actor", _actor);
        }

        return command;
    }
}
