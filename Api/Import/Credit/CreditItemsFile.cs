using CustomerGraph.Persistence.Credit.Ledger;
using LanguageExt;

namespace CustomerGraph.Api.Import.Credit;

/// <summary>credit_items.csv: what customers owe by invoices from elsewhere. It counts as owed; no check is passed by it.</summary>
internal sealed class CreditItemsFile : IImportFile
{
    public string Name => "credit_items.csv";

    public ColumnNames Columns { get; } = new(["customerCode", "invoice", "amount", "date", "due"], []);

    public Task<FileCounts> ReadAsync(FileSource source, CancellationToken cancellation) => Batches.ReadAsync(
        source,
        "customerCode, invoice",
        Parse,
        items => OpenItemImport.SaveAsync(source.Db, items, source.By, cancellation),
        column: field => field == "on" ? "date" : field,
        atOnce: false,
        cancellation);

    private static Validation<LineError, (string, OpenItemImport)> Parse(CsvLine line)
    {
        var (customer, invoice) = (line.Text("customerCode"), line.Text("invoice"));

        return (
            CsvLine.Required("amount", line.Decimal("amount")),
            CsvLine.Required("date", line.Date("date")),
            CsvLine.Required("due", line.Date("due")))
            .Apply((amount, on, due) => ($"{customer}/{invoice}", new OpenItemImport(customer, invoice, amount, on, due)));
    }
}
