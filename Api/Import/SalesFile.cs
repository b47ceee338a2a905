using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Persistence.Sales.Ledger;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Import;

/// <summary>sales.csv: the lines of sales documents, told apart by their position in the document.</summary>
internal sealed class SalesFile : IImportFile
{
    private const int LinesPerReport = 1_000;

    public string Name => "sales.csv";

    public ColumnNames Columns { get; } = new(
        ["documentNumber", "date", "customerCode", "sku", "quantity", "netAmount"],
        ["salespersonCode", "unitPrice", "costAmount"]);

    public async Task<FileCounts> ReadAsync(FileSource source, CancellationToken cancellation)
    {
        var codes = await LedgerCodes.ReadAsync(source.Db, cancellation);
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        var (read, refused, costless) = (0L, 0L, 0L);

        await using var ledger = await LedgerWriter.BeginAsync(source.Db, source.By, cancellation);

        foreach (var line in source.File.Lines())
        {
            cancellation.ThrowIfCancellationRequested();
            read++;

            var document = line.Text("documentNumber");

            // A refused line has its position too: when it is put right and imported again, no other line moves.
            positions[document] = positions.GetValueOrDefault(document) + 1;
            var position = positions[document];

            var entry = line.Defect() is { } defect
                ? Fail<LineError, LedgerLine>(defect)
                : Parse(line, document, position, codes);

            if (entry.IsSuccess)
            {
                var ledgerLine = entry.IfFail(() => throw new InvalidOperationException("The line has been read."));
                costless += ledgerLine.CostUnits == 0 && line.Text("costAmount").Length == 0 ? 1 : 0;
                await ledger.AddAsync(ledgerLine, cancellation);
            }
            else
            {
                refused++;
                source.Refuse(line.Number, entry.FailToSeq());
                await ledger.KeepAsync(document, position, cancellation);
            }

            if (read % LinesPerReport == 0)
            {
                source.Progress.Report(read);
            }
        }

        var counts = await ledger.CompleteAsync(cancellation);
        source.Progress.Report(read);

        return new FileCounts(Name)
        {
            Read = read,
            Added = counts.Added,
            Changed = counts.Corrected,
            Withdrawn = counts.Withdrawn,
            Unchanged = counts.Unchanged,
            Refused = refused,
            Remarks = costless == 0
                ? []
                : [$"{costless:N0} lines have no cost: neither a costAmount nor a product with a standard cost. They count as 0."],
        };
    }

    private static Validation<LineError, LedgerLine> Parse(CsvLine line, string document, int position, LedgerCodes codes)
    {
        var values = (
            CsvLine.Required("date", line.Date("date")),
            CsvLine.Required("quantity", line.Decimal("quantity")),
            line.Decimal("unitPrice"),
            CsvLine.Required("netAmount", line.Decimal("netAmount")),
            line.Decimal("costAmount"))
            .Apply((date, quantity, price, net, cost) => new SaleLineEntry(
                date,
                line.Text("customerCode"),
                line.Text("sku"),
                Some(line.Text("salespersonCode")),
                quantity,
                price,
                net,
                cost));

        return (Number(document), values)
            .Apply((_, entry) => entry)
            .Bind(entry => (
                codes.Read(entry),
                entry.ReadSigned(codes.UnitCostOf(entry.Sku)))
                .Apply((keys, sale) => new LedgerLine(
                    document,
                    position,
                    sale.Date,
                    keys.CustomerId,
                    keys.ProductId,
                    keys.SalespersonId.ToNullable(),
                    sale.Quantity.Units,
                    sale.UnitPrice.Map(price => price.Units).ToNullable(),
                    sale.Net.Units,
                    sale.Cost.Units))
                .MapFail(error => LineError.Of(error, line.Values)));
    }

    private static Validation<LineError, string> Number(string document) =>
        Entry.Code("documentNumber", document, SaleDocument.NumberLength)
            .MapFail(error => new LineError("documentNumber", document, error.Rule));
}
