using CustomerGraph.Persistence.Sales;
using CustomerGraph.Persistence.Sales.Ledger;

namespace CustomerGraph.Api.Import.Sales;

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
        var columns = new SalesColumns(source.File);
        var plain = new PlainLines(columns, codes);
        var explained = new ExplainedLines(codes);
        var documents = new DocumentPositions();
        var (read, refused, costless) = (0L, 0L, 0L);
        LedgerCounts counts;

        await using (var ledger = await LedgerWriter.BeginAsync(source.Db, source.By, cancellation))
        {
            foreach (var line in source.File.Lines())
            {
                cancellation.ThrowIfCancellationRequested();
                read++;

                // A refused line has its position too: when it is put right and imported again, no other line moves.
                documents.MoveTo(line.Utf8Text(columns.DocumentNumber));

                if (plain.TryRead(line, documents, out var entry) || explained.TryRead(line, documents, source, out entry))
                {
                    costless += entry.CostUnits == 0 && line.Utf8Text(columns.CostAmount).IsEmpty ? 1 : 0;
                    await ledger.AddAsync(entry, cancellation);
                }
                else
                {
                    refused++;

                    if (documents.IsDocument)
                    {
                        await ledger.KeepAsync(documents.Number, documents.Position, cancellation);
                    }
                }

                if (read % LinesPerReport == 0)
                {
                    source.Progress.Report(read);
                }
            }

            counts = await ledger.CompleteAsync(cancellation);
        }

        if (!counts.NothingChanged)
        {
            await Classification.RunAsync(source.Db, source.By, cancellation);
        }

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
}
