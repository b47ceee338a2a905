using CustomerGraph.Persistence.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;

namespace CustomerGraph.Persistence.Sales.Ledger;

/// <summary>Writes to a PostgreSQL server, in arrays of columns.</summary>
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
        // Not by COPY: tables with row security do not take it.
        await using var command = Command($"""
            INSERT INTO sales_lines ({LedgerComparison.LineColumns}, revision, line_count, recorded_at, recorded_by)
            SELECT line.*, 0, 1, @at, @actor
            FROM unnest(@documents, @numbers, @dates, @customers, @products, @salespeople, @quantities, @prices, @nets, @costs)
              AS line
            """);
        Add(command, "documents", NpgsqlDbType.Text, lines, line => line.DocumentNumber);
        Add(command, "numbers", NpgsqlDbType.Integer, lines, line => line.LineNumber);
        Add(command, "dates", NpgsqlDbType.Date, lines, line => line.Date);
        Add(command, "customers", NpgsqlDbType.Bigint, lines, line => line.CustomerId);
        Add(command, "products", NpgsqlDbType.Bigint, lines, line => line.ProductId);
        Add(command, "salespeople", NpgsqlDbType.Bigint, lines, line => line.SalespersonId);
        Add(command, "quantities", NpgsqlDbType.Bigint, lines, line => line.QuantityUnits);
        Add(command, "prices", NpgsqlDbType.Bigint, lines, line => line.UnitPriceUnits);
        Add(command, "nets", NpgsqlDbType.Bigint, lines, line => line.NetUnits);
        Add(command, "costs", NpgsqlDbType.Bigint, lines, line => line.CostUnits);
        await command.ExecuteNonQueryAsync(cancellation);
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

    private static void Add<T>(
        NpgsqlCommand command, string name, NpgsqlDbType type, IReadOnlyList<LedgerLine> lines, Func<LedgerLine, T> value) =>
        command.Parameters.Add(new NpgsqlParameter<T[]>(name, NpgsqlDbType.Array | type) { TypedValue = [.. lines.Select(value)] });

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
