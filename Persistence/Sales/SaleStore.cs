using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Persistence.Access.Audit;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Sales;

/// <summary>Records sales and returns in the ledger, document by document; all of a document or none of it.</summary>
public sealed class SaleStore(IStore store)
{
    /// <summary>The most lines that a document can have here; longer ones are imported.</summary>
    public const int MostLines = 1_000;

    /// <summary>Records a sale.</summary>
    /// <returns>The number of the document, or all that is wrong with the entry.</returns>
    public Task<Either<Seq<SaleError>, string>> RecordSaleAsync(
        SaleEntry entry,
        Authorship by,
        CancellationToken cancellation) =>
        RecordAsync(entry, (line, unitCost) => line.ReadSale(unitCost), by, cancellation);

    /// <summary>Records what a customer gives back; in the ledger its quantities and amounts are negative.</summary>
    /// <inheritdoc cref="RecordSaleAsync" path="/returns"/>
    public Task<Either<Seq<SaleError>, string>> RecordReturnAsync(
        SaleEntry entry,
        Authorship by,
        CancellationToken cancellation) =>
        RecordAsync(entry, (line, unitCost) => line.ReadReturn(unitCost), by, cancellation);

    private async Task<Either<Seq<SaleError>, string>> RecordAsync(
        SaleEntry entry,
        Func<SaleLineEntry, Option<Amount>, Validation<EntryError, SaleLine>> read,
        Authorship by,
        CancellationToken cancellation)
    {
        await using var db = store.Open(by.Sight);
        var parties = await SaleParties.ReadAsync(db, entry, cancellation);
        return await Document(entry, parties)
            .Bind(document => entry.Lines
                .Map((index, line) => Line(entry, document, line, parties, read)
                    .MapFail(error => (SaleError)new SaleError.Invalid(index + 1, error)))
                .ToSeq().Strict().Sequence())
            .Match(
                Succ: lines => SaveAsync(db, entry, lines, by, cancellation),
                Fail: errors => Task.FromResult<Either<Seq<SaleError>, string>>(errors));
    }

    private static Validation<SaleError, (string Customer, Option<string> Salesperson)> Document(
        SaleEntry entry,
        SaleParties parties) => (
        Entry.Code("documentNumber", entry.DocumentNumber, SaleDocument.NumberLength),
        Entry.Between("lines", entry.Lines.Count, 1, MostLines),
        parties.Customer,
        parties.Salesperson)
        .Apply((_, _, customer, salesperson) => (customer, salesperson))
        .MapFail(error => (SaleError)new SaleError.Invalid(None, error));

    private static Validation<EntryError, (SaleLine Line, long ProductId)> Line(
        SaleEntry entry,
        (string Customer, Option<string> Salesperson) document,
        SaleEntryLine line,
        SaleParties parties,
        Func<SaleLineEntry, Option<Amount>, Validation<EntryError, SaleLine>> read) =>
        parties.Product(line.ProductId)
            .Bind(product => read(
                new SaleLineEntry(
                    entry.Date,
                    document.Customer,
                    product.Sku,
                    document.Salesperson,
                    line.Quantity,
                    line.UnitPrice,
                    line.NetAmount,
                    line.CostAmount),
                Optional(product.StandardCost).Map(Amount.Literal)))
            .Map(valid => (valid, line.ProductId));

    private static async Task<Either<Seq<SaleError>, string>> SaveAsync(
        CustomerGraphDb db,
        SaleEntry entry,
        Seq<(SaleLine Line, long ProductId)> lines,
        Authorship by,
        CancellationToken cancellation)
    {
        db.AddRange(lines.Map((index, line) => new SalesLineRow
        {
            DocumentNumber = entry.DocumentNumber,
            LineNumber = index + 1,
            Date = line.Line.Date,
            CustomerId = entry.CustomerId,
            ProductId = line.ProductId,
            SalespersonId = entry.SalespersonId.ToNullable(),
            QuantityUnits = line.Line.Quantity.Units,
            UnitPriceUnits = line.Line.UnitPrice.Map(price => price.Units).ToNullable(),
            NetUnits = line.Line.Net.Units,
            CostUnits = line.Line.Cost.Units,
            RecordedAt = by.At,
            RecordedBy = by.Actor,
        }));

        // A line that was withdrawn still has its entries: the number of its document is taken, too.
        if (await db.SalesLines.AnyAsync(line => line.DocumentNumber == entry.DocumentNumber, cancellation))
        {
            return Seq1<SaleError>(new SaleError.DocumentExists(entry.DocumentNumber));
        }

        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            await db.SaveChangesAsync(cancellation);
            await db.RecordAsync(
                [by.Does(AuditKind.Change, "sales_lines", entry.DocumentNumber) with { Rows = lines.Count }], cancellation);
            await transaction.CommitAsync(cancellation);

            return entry.DocumentNumber;
        }
        catch (DbUpdateException error) when (UniqueViolation.Is(error))
        {
            return Seq1<SaleError>(new SaleError.DocumentExists(entry.DocumentNumber));
        }
    }
}
