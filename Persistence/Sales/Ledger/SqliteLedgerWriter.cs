using System.Globalization;
using CustomerGraph.Persistence.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CustomerGraph.Persistence.Sales.Ledger;

/// <summary>Writes into a SQLite file, with prepared statements.</summary>
internal sealed class SqliteLedgerWriter : LedgerWriter
{
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly SqliteCommand _enter;
    private readonly SqliteCommand _setAside;
    private readonly string _at;
    private readonly string _actor;

    private SqliteLedgerWriter(CustomerGraphDb db, System.Collections.Generic.HashSet<string> known, Authorship by)
        : base(known)
    {
        _connection = (SqliteConnection)db.Database.GetDbConnection();
        _transaction = (SqliteTransaction)db.Database.CurrentTransaction!.GetDbTransaction();
        _at = by.At.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        _actor = by.Actor;

        Command(LedgerComparison.SetAside("text")).ExecuteNonQuery();

        _enter = Prepare($"""
            INSERT INTO sales_lines ({LedgerComparison.LineColumns}, revision, line_count, recorded_at, recorded_by)
            VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, 0, 1, @at, @actor)
            """);
        _setAside = Prepare($"""
            INSERT INTO staged_lines ({LedgerComparison.LineColumns}, kept)
            VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, 0)
            """);
    }

    public static Task<LedgerWriter> BeginAsync(
        CustomerGraphDb db,
        System.Collections.Generic.HashSet<string> known,
        Authorship by,
        CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();

        return Task.FromResult<LedgerWriter>(new SqliteLedgerWriter(db, known, by));
    }

    public override Task<LedgerCounts> CompleteAsync(CancellationToken cancellation) =>
        LedgerComparison.CompleteAsync(Entered, Command, cancellation);

    public override async ValueTask DisposeAsync()
    {
        await _enter.DisposeAsync();
        await _setAside.DisposeAsync();
    }

    protected override ValueTask EnterAsync(LedgerLine line, CancellationToken cancellation) => Execute(_enter, line);

    protected override ValueTask SetAsideAsync(LedgerLine line, CancellationToken cancellation) =>
        Execute(_setAside, line);

    protected override async ValueTask SetAsideAsKeptAsync(
        string documentNumber,
        int lineNumber,
        CancellationToken cancellation)
    {
        await using var command = Command(
            "INSERT INTO staged_lines (document_number, line_number, kept) VALUES ($document, $line, 1)");
        command.Parameters.AddWithValue("$document", documentNumber);
        command.Parameters.AddWithValue("$line", lineNumber);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static ValueTask Execute(SqliteCommand command, in LedgerLine line)
    {
        var parameters = command.Parameters;
        parameters[0].Value = line.DocumentNumber;
        parameters[1].Value = line.LineNumber;
        parameters[2].Value = line.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        parameters[3].Value = line.CustomerId;
        parameters[4].Value = line.ProductId;
        parameters[5].Value = line.SalespersonId is { } salesperson ? salesperson : DBNull.Value;
        parameters[6].Value = line.QuantityUnits;
        parameters[7].Value = line.UnitPriceUnits is { } price ? price : DBNull.Value;
        parameters[8].Value = line.NetUnits;
        parameters[9].Value = line.CostUnits;

        // SQLite works within the call: there is nothing to wait for.
        command.ExecuteNonQuery();

        return ValueTask.CompletedTask;
    }

    private SqliteCommand Prepare(string sql)
    {
        var command = Command(sql);

        // The values of a line come first, so that they are set by their position.
        for (var column = 0; column < 10; column++)
        {
            command.Parameters.Insert(column, new SqliteParameter($"${column}", null));
        }

        return command;
    }

    private SqliteCommand Command(string sql)
    {
        var command = new SqliteCommand(sql, _connection, _transaction);
        command.Parameters.AddWithValue("@at", _at);
        command.Parameters.AddWithValue("@actor", _actor);

        return command;
    }
}
