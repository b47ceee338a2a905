using System.Data.Common;
using System.Globalization;

namespace CustomerGraph.Persistence.Sales.Ledger;

/// <summary>Compares the lines put aside with the ledger, in SQL that both databases understand.</summary>
internal static class LedgerComparison
{
    /// <summary>The columns of a line, in the order in which they are written.</summary>
    public const string LineColumns =
        "document_number, line_number, date, customer_id, product_id, salesperson_id, quantity_units, unit_price_units, "
        + "net_units, cost_units";

    private const string EntryColumns = LineColumns + ", revision, line_count, recorded_at, recorded_by";

    /// <summary>Where lines are put aside: in a table of this connection only, made anew each time.</summary>
    public static string SetAside(string dateType) => $"""
        DROP TABLE IF EXISTS staged_lines;
        DROP TABLE IF EXISTS standing_lines;
        CREATE TEMPORARY TABLE staged_lines (
            document_number text NOT NULL, line_number integer NOT NULL, date {dateType}, customer_id bigint,
            product_id bigint, salesperson_id bigint, quantity_units bigint, unit_price_units bigint, net_units bigint,
            cost_units bigint, kept integer NOT NULL);
        """;

    // What stands of the documents put aside: of each of their lines the last entry, be it a reversal.
    private const string Standing = """
        CREATE INDEX ix_staged_lines ON staged_lines (document_number, line_number);
        CREATE TEMPORARY TABLE standing_lines AS
        SELECT line.* FROM sales_lines line
        WHERE line.document_number IN (SELECT document_number FROM staged_lines)
          AND NOT EXISTS (
            SELECT 1 FROM sales_lines later
            WHERE later.document_number = line.document_number AND later.line_number = line.line_number
              AND later.revision > line.revision);
        CREATE INDEX ix_standing_lines ON standing_lines (document_number, line_number);
        """;

    private const string SameLine =
        "staged.document_number = standing.document_number AND staged.line_number = standing.line_number";

    private const string SameContent = """
        staged.date = standing.date AND staged.customer_id = standing.customer_id
        AND staged.product_id = standing.product_id AND staged.quantity_units = standing.quantity_units
        AND staged.net_units = standing.net_units AND staged.cost_units = standing.cost_units
        AND staged.salesperson_id IS NOT DISTINCT FROM standing.salesperson_id
        AND staged.unit_price_units IS NOT DISTINCT FROM standing.unit_price_units
        """;

    private const string Reverse = $"""
        INSERT INTO sales_lines ({EntryColumns})
        SELECT document_number, line_number, date, customer_id, product_id, salesperson_id, -quantity_units,
               unit_price_units, -net_units, -cost_units, revision + 1, -1, @at, @actor
        FROM standing_lines standing
        WHERE revision % 2 = 0 AND NOT EXISTS (
            SELECT 1 FROM staged_lines staged WHERE {SameLine} AND (staged.kept = 1 OR ({SameContent})))
        """;

    private const string Enter = $"""
        INSERT INTO sales_lines ({EntryColumns})
        SELECT staged.document_number, staged.line_number, staged.date, staged.customer_id, staged.product_id,
               staged.salesperson_id, staged.quantity_units, staged.unit_price_units, staged.net_units,
               staged.cost_units, COALESCE(standing.revision + 2 - standing.revision % 2, 0), 1, @at, @actor
        FROM staged_lines staged
        LEFT JOIN standing_lines standing ON {SameLine}
        WHERE staged.kept = 0
          AND (standing.revision IS NULL OR standing.revision % 2 = 1 OR NOT ({SameContent}))
        """;

    private const string Unchanged = $"""
        SELECT COUNT(*) FROM staged_lines staged
        JOIN standing_lines standing ON {SameLine}
        WHERE staged.kept = 0 AND standing.revision % 2 = 0 AND {SameContent}
        """;

    private const string Corrected = $"""
        SELECT COUNT(*) FROM staged_lines staged
        JOIN standing_lines standing ON {SameLine}
        WHERE staged.kept = 0 AND standing.revision % 2 = 0 AND NOT ({SameContent})
        """;

    /// <summary>Corrects the ledger and says what that came to.</summary>
    /// <param name="entered">How many lines have gone straight into the ledger.</param>
    /// <param name="command">Makes a command for a statement within the transaction, with @at and @actor if it has them.</param>
    /// <param name="cancellation">Ends the work; the transaction is then to be rolled back.</param>
    public static async Task<LedgerCounts> CompleteAsync(
        long entered,
        Func<string, DbCommand> command,
        CancellationToken cancellation)
    {
        await RunAsync(Standing);

        var unchanged = await CountAsync(Unchanged);
        var corrected = await CountAsync(Corrected);
        var reversals = await RunAsync(Reverse);
        var entries = await RunAsync(Enter);

        await RunAsync("DROP TABLE staged_lines; DROP TABLE standing_lines;");

        return new LedgerCounts(entered + entries - corrected, corrected, reversals - corrected, unchanged);

        async Task<long> RunAsync(string sql)
        {
            await using var statement = command(sql);

            return await statement.ExecuteNonQueryAsync(cancellation);
        }

        async Task<long> CountAsync(string sql)
        {
            await using var statement = command(sql);

            return Convert.ToInt64(await statement.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture);
        }
    }
}
