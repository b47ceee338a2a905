using System.Globalization;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Persistence.Sales;
using CustomerGraph.Persistence.Sales.Ledger;
using CustomerGraph.Persistence.Tests.Stores;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Tests.Sales.Ledger;

/// <summary>A part of a store's ledger: the documents whose numbers begin alike. They are written in tiny chunks.</summary>
internal sealed record LedgerUnderTest(TestStore Store, string Prefix)
{
    private const int ChunkLength = 3;

    /// <summary>Writes documents as an import does: line by line, those of different documents between each other.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="refused">Numbers of lines that are refused in each of them, so that they are kept as they stand.</param>
    public async Task<LedgerCounts> WriteAsync(IReadOnlyList<SaleDocument> documents, IReadOnlySet<int> refused)
    {
        await using var db = Store.Open();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var codes = await LedgerCodes.ReadAsync(db, default);
        LedgerCounts counts;

        await using (var writer = await LedgerWriter.BeginAsync(db, Company.At(1), ChunkLength, default))
        {
            foreach (var (document, index) in documents
                .SelectMany(document => Enumerable.Range(0, document.Lines.Count).Select(index => (document, index)))
                .OrderBy(line => line.index))
            {
                if (refused.Contains(index + 1))
                {
                    await writer.KeepAsync(Prefix + document.Number, index + 1, default);
                }
                else
                {
                    await writer.AddAsync(Line(codes, document, index), default);
                }
            }

            counts = await writer.CompleteAsync(default);
        }

        await transaction.CommitAsync();

        return counts;
    }

    /// <summary>The entries of these documents.</summary>
    public IQueryable<SalesLineRow> Of(CustomerGraphDb db) =>
        db.SalesLines.Where(line => line.DocumentNumber.StartsWith(Prefix));

    /// <summary>The entries of these documents, as <see cref="Shown(LedgerEntry)"/> shows those of the domain.</summary>
    public async Task<IReadOnlyList<string>> EntriesAsync()
    {
        await using var db = Store.Open();
        var rows = await Of(db).Include(line => line.Customer).Include(line => line.Product).Include(line => line.Salesperson)
            .ToListAsync();

        return [.. rows.Select(row => Shown(
            row.DocumentNumber[Prefix.Length..], row.LineNumber, row.Revision, row.LineCount, row.Date, row.Customer.Code,
            row.Product.Sku, row.Salesperson?.Code, row.QuantityUnits, row.UnitPriceUnits, row.NetUnits, row.CostUnits,
            row.RecordedAt, row.RecordedBy))];
    }

    /// <summary>All that an entry says.</summary>
    public static string Shown(LedgerEntry entry) => Shown(
        entry.Document, entry.LineNumber, entry.Revision, entry.LineCount, entry.Line.Date, entry.Line.Customer,
        entry.Line.Product, entry.Line.Salesperson.MatchUnsafe(code => code, () => null), entry.Quantity.Units,
        entry.Line.UnitPrice.Map(price => price.Units).ToNullable(), entry.Net.Units, entry.Cost.Units,
        Company.At(1).At, Company.At(1).Actor);

    private static string Shown(params ReadOnlySpan<object?> parts)
    {
        var shown = new System.Text.StringBuilder();

        foreach (var part in parts)
        {
            shown.Append(CultureInfo.InvariantCulture, $"{part}|");
        }

        return shown.ToString();
    }

    private LedgerLine Line(LedgerCodes codes, SaleDocument document, int index)
    {
        var line = document.Lines[index];
        var keys = codes.Read(new SaleLineEntry(
            line.Date, line.Customer, line.Product, line.Salesperson, line.Quantity.Value, default, line.Net.Value, default))
            .IfFail(errors => throw new Xunit.Sdk.XunitException($"{errors}"));

        return new LedgerLine(
            Prefix + document.Number, index + 1, line.Date, keys.CustomerId, keys.ProductId,
            keys.SalespersonId.ToNullable(), line.Quantity.Units,
            line.UnitPrice.Map(price => price.Units).ToNullable(), line.Net.Units, line.Cost.Units);
    }
}
