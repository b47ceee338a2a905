using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CustomerGraph.Persistence.Sales.Ledger;

/// <summary>A prepared statement that is run once for each of many lines.</summary>
/// <remarks>
/// Straight on SQLite's own functions: the provider's parameters take longer than the insertion itself. The columns of
/// <see cref="LedgerComparison.LineColumns"/> are its parameters 1 to 10.
/// </remarks>
internal sealed class SqliteLineStatement : IDisposable
{
    private const int LinesPerGlance = 1_000;

    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    private string _document = "";
    private byte[] _documentText = [];
    private DateOnly _date;
    private byte[] _dateText = Text(default);

    /// <summary>Prepares a statement.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="sql">The statement.</param>
    /// <param name="texts">Its parameters from 11 on, the same for all lines.</param>
    public SqliteLineStatement(SqliteConnection connection, string sql, params ReadOnlySpan<string> texts)
    {
        _database = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));

        for (var index = 0; index < texts.Length; index++)
        {
            Check(raw.sqlite3_bind_text(_statement, 11 + index, Encoding.UTF8.GetBytes(texts[index])));
        }
    }

    /// <summary>Runs it for each line in turn.</summary>
    /// <exception cref="SqliteException">SQLite refuses a line.</exception>
    public Task RunAsync(IReadOnlyList<LedgerLine> lines, CancellationToken cancellation)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            if (index % LinesPerGlance == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            Run(lines[index]);
        }

        return Task.CompletedTask;
    }

    public void Dispose() => _statement.Dispose();

    private void Run(in LedgerLine line)
    {
        if (!ReferenceEquals(line.DocumentNumber, _document))
        {
            (_document, _documentText) = (line.DocumentNumber, Encoding.UTF8.GetBytes(line.DocumentNumber));
        }

        if (line.Date != _date)
        {
            (_date, _dateText) = (line.Date, Text(line.Date));
        }

        Check(raw.sqlite3_bind_text(_statement, 1, _documentText));
        Check(raw.sqlite3_bind_int(_statement, 2, line.LineNumber));
        Check(raw.sqlite3_bind_text(_statement, 3, _dateText));
        Check(raw.sqlite3_bind_int64(_statement, 4, line.CustomerId));
        Check(raw.sqlite3_bind_int64(_statement, 5, line.ProductId));
        Bind(6, line.SalespersonId);
        Check(raw.sqlite3_bind_int64(_statement, 7, line.QuantityUnits));
        Bind(8, line.UnitPriceUnits);
        Check(raw.sqlite3_bind_int64(_statement, 9, line.NetUnits));
        Check(raw.sqlite3_bind_int64(_statement, 10, line.CostUnits));

        var outcome = raw.sqlite3_step(_statement);
        var reset = raw.sqlite3_reset(_statement);

        if (outcome != raw.SQLITE_DONE)
        {
            Check(reset);
        }
    }

    private void Bind(int parameter, long? value) =>
        Check(value is { } present
            ? raw.sqlite3_bind_int64(_statement, parameter, present)
            : raw.sqlite3_bind_null(_statement, parameter));

    private void Check(int outcome)
    {
        if (outcome != raw.SQLITE_OK)
        {
            SqliteException.ThrowExceptionForRC(outcome, _database);
        }
    }

    private static byte[] Text(DateOnly date) =>
        Encoding.ASCII.GetBytes(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
