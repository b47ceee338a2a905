using CustomerGraph.Persistence.Store;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Sales.Ledger;

/// <summary>Writes into the memory of the process, where there is no SQL to write with.</summary>
internal sealed class TrackedLedgerWriter(CustomerGraphDb db, Authorship by) : LedgerWriter
{
    private readonly Dictionary<(string Document, int Line), LedgerLine?> _aside = [];

    private protected override async Task<IReadOnlySet<string>> KnownAsync(
        IReadOnlyCollection<string> documents,
        CancellationToken cancellation) =>
        await db.SalesLines.Where(line => documents.Contains(line.DocumentNumber)).Select(line => line.DocumentNumber)
            .AsAsyncEnumerable().ToHashSetAsync(StringComparer.Ordinal, cancellation);

    private protected override Task EnterAsync(IReadOnlyList<LedgerLine> lines, CancellationToken cancellation)
    {
        db.AddRange(lines.Select(line => Entry(line, revision: 0)));

        return Task.CompletedTask;
    }

    private protected override Task SetAsideAsync(IReadOnlyList<LedgerLine> lines, CancellationToken cancellation)
    {
        foreach (var line in lines)
        {
            _aside[(line.DocumentNumber, line.LineNumber)] = line;
        }

        return Task.CompletedTask;
    }

    private protected override Task SetAsideAsKeptAsync(
        IReadOnlyList<(string DocumentNumber, int LineNumber)> lines,
        CancellationToken cancellation)
    {
        foreach (var line in lines)
        {
            _aside[line] = null;
        }

        return Task.CompletedTask;
    }

    private protected override async Task<LedgerCounts> CompleteAsync(long entered, CancellationToken cancellation)
    {
        var documents = _aside.Keys.Select(line => line.Document).ToHashSet(StringComparer.Ordinal);
        var standing = (await db.SalesLines.Where(line => documents.Contains(line.DocumentNumber)).ToListAsync(cancellation))
            .GroupBy(line => (line.DocumentNumber, line.LineNumber))
            .ToDictionary(entries => entries.Key, entries => entries.MaxBy(entry => entry.Revision)!);

        var (added, corrected, withdrawn, unchanged) = (entered, 0L, 0L, 0L);

        foreach (var (key, entry) in standing.Where(entry => entry.Value.Revision % 2 == 0))
        {
            if (!_aside.TryGetValue(key, out var wanted))
            {
                withdrawn++;
                db.Add(Reversal(entry));
            }
            else if (wanted is { } line && line != LineOf(entry))
            {
                corrected++;
                db.AddRange(Reversal(entry), Entry(line, entry.Revision + 2));
            }
            else if (wanted is not null)
            {
                unchanged++;
            }
        }

        foreach (var line in _aside.Values.OfType<LedgerLine>())
        {
            var last = standing.GetValueOrDefault((line.DocumentNumber, line.LineNumber));

            if (last is null || last.Revision % 2 == 1)
            {
                added++;
                db.Add(Entry(line, last is null ? 0 : last.Revision + 1));
            }
        }

        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();

        return new LedgerCounts(added, corrected, withdrawn, unchanged);
    }

    private static LedgerLine LineOf(SalesLineRow row) => new(
        row.DocumentNumber, row.LineNumber, row.Date, row.CustomerId, row.ProductId, row.SalespersonId,
        row.QuantityUnits, row.UnitPriceUnits, row.NetUnits, row.CostUnits);

    private SalesLineRow Entry(LedgerLine line, int revision, int sign = 1) => new()
    {
        DocumentNumber = line.DocumentNumber,
        LineNumber = line.LineNumber,
        Revision = revision,
        LineCount = sign,
        Date = line.Date,
        CustomerId = line.CustomerId,
        ProductId = line.ProductId,
        SalespersonId = line.SalespersonId,
        QuantityUnits = sign * line.QuantityUnits,
        UnitPriceUnits = line.UnitPriceUnits,
        NetUnits = sign * line.NetUnits,
        CostUnits = sign * line.CostUnits,
        RecordedAt = by.At,
        RecordedBy = by.Actor,
    };

    private SalesLineRow Reversal(SalesLineRow entry) => Entry(LineOf(entry), entry.Revision + 1, sign: -1);
}
