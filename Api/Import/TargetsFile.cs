using CustomerGraph.Domain.Sales;
using CustomerGraph.Persistence.Sales;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Import;

/// <summary>targets.csv: what is to be sold in a month, by a salesperson, of a product or category, to a customer.</summary>
internal sealed class TargetsFile : IImportFile
{
    public string Name => "targets.csv";

    public ColumnNames Columns { get; } =
        new(["year", "month", "amount"], ["salespersonCode", "sku", "category", "customerCode"]);

    public Task<FileCounts> ReadAsync(FileSource source, CancellationToken cancellation) => Batches.ReadAsync(
        source,
        $"year, month, {TargetEntry.SubjectFields}",
        Parse,
        targets => TargetImport.SaveAsync(source.Db, targets, source.By, cancellation),
        column: null,
        atOnce: false,
        cancellation);

    private static Validation<LineError, (string, TargetEntry)> Parse(CsvLine line)
    {
        var (salesperson, sku, category, customer) =
            (line.Text("salespersonCode"), line.Text("sku"), line.Text("category"), line.Text("customerCode"));

        return (
            CsvLine.Required("year", line.WholeNumber("year")),
            CsvLine.Required("month", line.WholeNumber("month")),
            CsvLine.Required("amount", line.Decimal("amount")))
            .Apply((year, month, amount) => (
                string.Join('|', year, month, salesperson, sku, category, customer),
                new TargetEntry(year, month, amount, Some(salesperson), Some(sku), Some(category), Some(customer))));
    }
}
