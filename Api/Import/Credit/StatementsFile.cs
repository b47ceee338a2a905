using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Persistence.Credit.Evidence;
using LanguageExt;

namespace CustomerGraph.Api.Import.Credit;

/// <summary>statements.csv: what the accounts of customers say.</summary>
internal sealed class StatementsFile : IImportFile
{
    private static readonly IReadOnlyDictionary<string, StatementSource> Sources = FileVocabulary.Of<StatementSource>();

    public string Name => "statements.csv";

    public ColumnNames Columns { get; } = new(
        ["customerCode", "periodEnd", "source", "receivedOn"],
        [
            "currentAssets", "currentLiabilities", "totalAssets", "totalLiabilities", "equity", "retainedEarnings", "ebit", "sales",
            "netIncome", "operatingCashFlow",
        ]);

    public Task<FileCounts> ReadAsync(FileSource source, CancellationToken cancellation) => Batches.ReadAsync(
        source,
        "customerCode, periodEnd, source, receivedOn",
        Parse,
        statements => StatementImport.SaveAsync(source.Db, statements, source.By, cancellation),
        column: null,
        atOnce: false,
        cancellation);

    private static Validation<LineError, (string, StatementImport)> Parse(CsvLine line)
    {
        var customer = line.Text("customerCode");
        var balance = (
            line.Decimal("currentAssets"),
            line.Decimal("currentLiabilities"),
            line.Decimal("totalAssets"),
            line.Decimal("totalLiabilities"),
            line.Decimal("equity"),
            line.Decimal("retainedEarnings"))
            .Apply((current, due, assets, debts, equity, kept) => (current, due, assets, debts, equity, kept));
        var year = (line.Decimal("ebit"), line.Decimal("sales"), line.Decimal("netIncome"), line.Decimal("operatingCashFlow"))
            .Apply((ebit, sales, income, cash) => (ebit, sales, income, cash));

        return (
            CsvLine.Required("periodEnd", line.Date("periodEnd")),
            CsvLine.Required("source", line.OneOf("source", Sources)),
            CsvLine.Required("receivedOn", line.Date("receivedOn")),
            balance,
            year)
            .Apply((end, from, received, has, earned) => (
                FormattableString.Invariant($"{customer}/{end:yyyy-MM-dd}/{from}/{received:yyyy-MM-dd}"),
                new StatementImport(customer, new StatementEntry(
                    end, from, received, has.current, has.due, has.assets, has.debts, has.equity, has.kept,
                    earned.ebit, earned.sales, earned.income, earned.cash))));
    }
}
