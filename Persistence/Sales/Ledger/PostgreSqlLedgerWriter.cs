using CustomerGraph.Persistence.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;

namespace CustomerGraph.Persistence.Sales.Ledger;

/// <summary>Writes to a PostgreSQL server, by binary COPY.</summary>
internal sealed class PostgreSqlLedgerWriter : LedgerWriter
{
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;
    private readonly Authorship _by;

    private PostgreSqlLedgerWriter(CustomerGraphDb db, Authorship by)
    {
        _connection = (NpgsqlConnection)db.Database.GetDbConnection();
        _transaction = (NpgsqlTransaction)db.Database.CurrentTransaction!.GetDbTransaction();
        _by = by;
    }

    public static async Task<LedgerWriter> OpenAsync(CustomerGraphDb db, Authorship by, CancellationToken cancellation)
    {
        var writer = new PostgreSqlLedgerWriter(db, by);
        await using var command = writer.Command(LedgerComparison.SetAside("date"));
        await command.ExecuteNonQueryAsync(cancellation);

        return writer;
    }

    private protected override async Task<IReadOnlySet<string>> KnownAsync(
        IReadOnlyCollection<string> documents,
        CancellationToken cancellation)
    {
        // What this very transaction has entered was not known before.
        await using var command = Command("""
            SELECT DISTINCT document_number FROM sales_lines
            WHERE document_number = ANY(@documents) AND xid <> pg_current_xact_id()
            """);
        command.Parameters.AddWithValue("documents", documents.ToArray());

        var known = new HashSet<string>(StringComparer.Ordinal);
        await using var reader = await command.ExecuteReaderAsync(cancellation);

        while (await reader.ReadAsync(cancellation))
        {
            known.Add(reader.GetString(0));
        }

        return known;
    }

    private protected override async Task EnterAsync(IReadOnlyList<LedgerLine> lines, CancellationToken cancellation)
    {
        await using var copy = await _connection.BeginBinaryImportAsync(
            $"COPY sales_lines ({LedgerComparison.LineColumns}, revision, line_count, recorded_at, recorded_by) "
            + "FROM STDIN (FORMAT BINARY)",
            cancellation);

        // Not awaited column by column: they go into a buffer, and it is flushed once in many lines.
        foreach (var line in lines)
        {
            copy.StartRow();
            Write(copy, line);
            copy.Write(0, NpgsqlDbType.Integer);
            copy.Write(1, NpgsqlDbType.Integer);
            copy.Write(_by.At, NpgsqlDbType.TimestampTz);
            copy.Write(_by.Actor, NpgsqlDbType.Text);
        }

        await copy.CompleteAsync(cancellation);
    }

    private protected override async Task SetAsideAsync(IReadOnlyList<LedgerLine> lines, CancellationToken cancellation)
    {
        await using var copy = await _connection.BeginBinaryImportAsync(
            $"COPY staged_lines ({LedgerComparison.LineColumns}, kept) FROM STDIN (FORMAT BINARY)", cancellation);

        foreach (var line in lines)
        {
            copy.StartRow();
            Write(copy, line);
            copy.Write(0, NpgsqlDbType.Integer);
        }

        await copy.CompleteAsync(cancellation);
    }

    private protected override async Task SetAsideAsKeptAsync(
        IReadOnlyList<(string DocumentNumber, int LineNumber)> lines,
        CancellationToken cancellation)
    {
        await using var copy = await _connection.BeginBinaryImportAsync(
            "COPY staged_lines (document_number, line_number, kept) FROM STDIN (FORMAT BINARY)", cancellation);

        foreach (var (document, number) in lines)
        {
            copy.StartRow();
            copy.Write(document, NpgsqlDbType.Text);
            copy.Write(number, NpgsqlDbType.Integer);
            copy.Write(1, NpgsqlDbType.Integer);
        }

        await copy.CompleteAsync(cancellation);
    }

    private protected override async Task<LedgerCounts> CompleteAsync(long entered, CancellationToken cancellation)
    {
        // Nobody else tells the planner how much has been put aside.
        await using var analyse = Command("ANALYZE staged_lines");
        await analyse.ExecuteNonQueryAsync(cancellation);

        return await LedgerComparison.CompleteAsync(entered, Command, cancellation);
    }

    private static void Write(NpgsqlBinaryImporter copy, in LedgerLine line)
    {
        copy.Write(line.DocumentNumber, NpgsqlDbType.Text);
        copy.Write(line.LineNumber, NpgsqlDbType.Integer);
        copy.Write(line.Date, NpgsqlDbType.Date);
        copy.Write(line.CustomerId, NpgsqlDbType.Bigint);
        copy.Write(line.ProductId, NpgsqlDbType.Bigint);
        Write(copy, line.SalespersonId);
        copy.Write(line.QuantityUnits, NpgsqlDbType.Bigint);
        Write(copy, line.UnitPriceUnits);
        copy.Write(line.NetUnits, NpgsqlDbType.Bigint);
        copy.Write(line.CostUnits, NpgsqlDbType.Bigint);
    }

    private static void Write(NpgsqlBinaryImporter copy, long? value)
    {
        if (value is { } present)
        {
            copy.Write(present, NpgsqlDbType.Bigint);
        }
        else
        {
            copy.WriteNull();
        }
    }

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
