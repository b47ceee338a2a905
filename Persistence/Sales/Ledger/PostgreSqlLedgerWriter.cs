using CustomerGraph.Persistence.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;

namespace CustomerGraph.Persistence.Sales.Ledger;

/// <summary>Writes to a PostgreSQL server, by binary COPY in chunks.</summary>
internal sealed class PostgreSqlLedgerWriter : LedgerWriter
{
    private const int Chunk = 20_000;

    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;
    private readonly Authorship _by;
    private readonly List<LedgerLine> _entering = new(Chunk);
    private readonly List<LedgerLine> _aside = new(Chunk);

    private PostgreSqlLedgerWriter(CustomerGraphDb db, System.Collections.Generic.HashSet<string> known, Authorship by)
        : base(known)
    {
        _connection = (NpgsqlConnection)db.Database.GetDbConnection();
        _transaction = (NpgsqlTransaction)db.Database.CurrentTransaction!.GetDbTransaction();
        _by = by;
    }

    public static async Task<LedgerWriter> BeginAsync(
        CustomerGraphDb db,
        System.Collections.Generic.HashSet<string> known,
        Authorship by,
        CancellationToken cancellation)
    {
        var writer = new PostgreSqlLedgerWriter(db, known, by);
        await using var command = writer.Command(LedgerComparison.SetAside("date"));
        await command.ExecuteNonQueryAsync(cancellation);

        return writer;
    }

    public override async Task<LedgerCounts> CompleteAsync(CancellationToken cancellation)
    {
        await EnterAsync(cancellation);
        await SetAsideAsync(cancellation);

        return await LedgerComparison.CompleteAsync(Entered, Command, cancellation);
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    protected override async ValueTask EnterAsync(LedgerLine line, CancellationToken cancellation)
    {
        _entering.Add(line);

        if (_entering.Count == Chunk)
        {
            await EnterAsync(cancellation);
        }
    }

    protected override async ValueTask SetAsideAsync(LedgerLine line, CancellationToken cancellation)
    {
        _aside.Add(line);

        if (_aside.Count == Chunk)
        {
            await SetAsideAsync(cancellation);
        }
    }

    protected override async ValueTask SetAsideAsKeptAsync(
        string documentNumber,
        int lineNumber,
        CancellationToken cancellation)
    {
        await using var command = Command(
            "INSERT INTO staged_lines (document_number, line_number, kept) VALUES (@document, @line, 1)");
        command.Parameters.AddWithValue("document", documentNumber);
        command.Parameters.AddWithValue("line", lineNumber);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private async Task EnterAsync(CancellationToken cancellation)
    {
        await using var copy = await _connection.BeginBinaryImportAsync(
            $"COPY sales_lines ({LedgerComparison.LineColumns}, revision, line_count, recorded_at, recorded_by) "
            + "FROM STDIN (FORMAT BINARY)",
            cancellation);

        foreach (var line in _entering)
        {
            await copy.StartRowAsync(cancellation);
            await WriteAsync(copy, line, cancellation);
            await copy.WriteAsync(0, NpgsqlDbType.Integer, cancellation);
            await copy.WriteAsync(1, NpgsqlDbType.Integer, cancellation);
            await copy.WriteAsync(_by.At, NpgsqlDbType.TimestampTz, cancellation);
            await copy.WriteAsync(_by.Actor, NpgsqlDbType.Text, cancellation);
        }

        await copy.CompleteAsync(cancellation);
        _entering.Clear();
    }

    private async Task SetAsideAsync(CancellationToken cancellation)
    {
        await using var copy = await _connection.BeginBinaryImportAsync(
            $"COPY staged_lines ({LedgerComparison.LineColumns}, kept) FROM STDIN (FORMAT BINARY)", cancellation);

        foreach (var line in _aside)
        {
            await copy.StartRowAsync(cancellation);
            await WriteAsync(copy, line, cancellation);
            await copy.WriteAsync(0, NpgsqlDbType.Integer, cancellation);
        }

        await copy.CompleteAsync(cancellation);
        _aside.Clear();
    }

    private static async Task WriteAsync(NpgsqlBinaryImporter copy, LedgerLine line, CancellationToken cancellation)
    {
        await copy.WriteAsync(line.DocumentNumber, NpgsqlDbType.Text, cancellation);
        await copy.WriteAsync(line.LineNumber, NpgsqlDbType.Integer, cancellation);
        await copy.WriteAsync(line.Date, NpgsqlDbType.Date, cancellation);
        await copy.WriteAsync(line.CustomerId, NpgsqlDbType.Bigint, cancellation);
        await copy.WriteAsync(line.ProductId, NpgsqlDbType.Bigint, cancellation);
        await WriteAsync(copy, line.SalespersonId, cancellation);
        await copy.WriteAsync(line.QuantityUnits, NpgsqlDbType.Bigint, cancellation);
        await WriteAsync(copy, line.UnitPriceUnits, cancellation);
        await copy.WriteAsync(line.NetUnits, NpgsqlDbType.Bigint, cancellation);
        await copy.WriteAsync(line.CostUnits, NpgsqlDbType.Bigint, cancellation);
    }

    private static Task WriteAsync(NpgsqlBinaryImporter copy, long? value, CancellationToken cancellation) =>
        value is { } present
            ? copy.WriteAsync(present, NpgsqlDbType.Bigint, cancellation)
            : copy.WriteNullAsync(cancellation);

    private NpgsqlCommand Command(string sql)
    {
        var command = new NpgsqlCommand(sql, _connection, _transaction);

        // The driver numbers the parameters of a statement: it must not be given any that the statement lacks.
        if (sql.Contains("@actor", StringComparison.Ordinal))
        {
            command.Parameters.AddWithValue("at", _by.At);
            command.Parameters.AddWithValue("actor", _by.Actor);
        }

        return command;
    }
}
