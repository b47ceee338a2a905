using System.Globalization;
using CustomerGraph.Domain.Customers;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Sales.Analysis;
using CustomerGraph.Testing;

namespace CustomerGraph.Api.Tests.Import;

/// <summary>A real company's files, imported as they are.</summary>
public sealed class AdventureWorksExamples
{
    private static string Folder => SharedFolder.Place("data", "adventureworks");

    [SharedFolderFact]
    public Task All_of_it_comes_into_SQLite() => ComesIn(DatabaseKind.Sqlite);

    [SharedFolderAndPostgreSqlFact]
    public Task All_of_it_comes_into_PostgreSQL() => ComesIn(DatabaseKind.PostgreSql);

    private static async Task ComesIn(DatabaseKind kind)
    {
        using var import = await ImportFolder.OnAsync(kind);

        var first = await import.ImportAsync(Folder);
        Assert.Equal(0, first.ExitCode);
        Assert.Empty(import.Rejected());
        Assert.Equal(
            ["57851 775485702000 632"],
            await import.AskAsync("SELECT COUNT(*), SUM(net_units), COUNT(DISTINCT customer_id) FROM sales_lines"));
        Assert.Equal(["701"], await import.AskAsync("SELECT COUNT(*) FROM customers"));
        Assert.Equal(["397"], await import.AskAsync("SELECT COUNT(*) FROM products"));
        Assert.Equal(["19"], await import.AskAsync("SELECT COUNT(*) FROM employees"));
        Assert.Equal(["245"], await import.AskAsync("SELECT COUNT(*) FROM targets"));
        Assert.Equal(["2017-07-01 2020-05-31"], await import.AskAsync("SELECT CAST(MIN(date) AS text), CAST(MAX(date) AS text) FROM sales_lines"));

        await AgreesWithItself(import);

        var second = await import.ImportAsync(Folder);
        Assert.Equal(0, second.ExitCode);
        Assert.Contains("Nothing has changed: the store already had all of it.", second.Said, StringComparison.Ordinal);
        Assert.Equal(["57851 1"], await import.AskAsync("SELECT COUNT(*), MAX(line_count) FROM sales_lines"));
        Assert.Equal(["1"], await import.AskAsync("SELECT MAX(version) FROM changes"));
        Assert.Equal(["1"], await import.AskAsync("SELECT COUNT(*) FROM classification_runs"));
    }

    /// <summary>What the product analyses is what plain SQL over the tables says.</summary>
    private static async Task AgreesWithItself(ImportFolder import)
    {
        await using var db = import.Open();
        var groups = new SalesGroups(new CardNotches(CardPolicy.Default, () => new DateOnly(2020, 6, 1)));

        foreach (var (dimension, column) in new[] { (SalesDimension.Channel, "channel"), (SalesDimension.Region, "region") })
        {
            var cells = await groups.ReadAsync(
                db.SalesLines, db.Customers, dimension,
                value => Convert.ToInt32(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture), default);

            Assert.Equal(
                (await import.AskAsync($"""
                    SELECT customers.{column}, SUM(net_units) FROM sales_lines JOIN customers ON customers.id = customer_id
                    GROUP BY customers.{column}
                    """)).Order(StringComparer.Ordinal),
                cells.GroupBy(cell => cell.Key, cell => cell.Customer.Net.Units)
                    .Select(cell => $"{cell.Key} {cell.Sum()}").Order(StringComparer.Ordinal));
        }

        var totals = await SalesTotals.ByCustomerAsync(db.SalesLines, default);
        var classes = AbcAnalysis.Of(totals.Select(total => total.ToSales()), AbcPolicy.Default)
            .Match(Right: analysis => analysis, Left: error => throw new Xunit.Sdk.XunitException($"{error}"));

        Assert.Equal(
            "A 158, B 152, C 322",
            string.Join(", ", classes.Rows.GroupBy(row => row.Class).OrderBy(row => row.Key).Select(row => $"{row.Key} {row.Count()}")));
    }
}
