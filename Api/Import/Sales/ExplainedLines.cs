using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Persistence.Sales.Ledger;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Import.Sales;

/// <summary>Reads any line, and says all that is wrong with it.</summary>
internal sealed class ExplainedLines(LedgerCodes codes)
{
    /// <summary>Reads the line, or refuses it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="documents">The document that it belongs to.</param>
    /// <param name="source">Where it is refused.</param>
    /// <param name="entry">The line as it should stand in the ledger.</param>
    public bool TryRead(in CsvLine line, DocumentPositions documents, FileSource source, out LedgerLine entry)
    {
        var read = Read(line, documents);
        entry = read.IfFail(default(LedgerLine));

        if (read.IsFail)
        {
            source.Refuse(line.Number, read.FailToSeq());
        }

        return read.IsSuccess;
    }

    /// <summary>The line as it should stand in the ledger, or all that is wrong with it.</summary>
    public Validation<LineError, LedgerLine> Read(CsvLine line, DocumentPositions documents) =>
        line.Defect() is { } defect
            ? Fail<LineError, LedgerLine>(defect)
            : Parse(line, documents.Number, documents.Position);

    private Validation<LineError, LedgerLine> Parse(CsvLine line, string document, int position)
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
                entry.ReadSigned(codes.UnitCostOf(entry.Sku)),
                codes.Read(entry))
                .Apply((sale, keys) => new LedgerLine(
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
                .Match(
                    Succ: Success<LineError, LedgerLine>,
                    Fail: errors => Fail<LineError, LedgerLine>(
                        Telling(errors).Map(error => LineError.Of(error, line.Values)))));
    }

    /// <summary>That nothing has a code goes without saying where no code can be like that.</summary>
    private static Seq<EntryError> Telling(Seq<EntryError> errors) => errors.Filter(error =>
        error is not EntryError.NothingHasCode
        || errors.ForAll(other => other.Field != error.Field || other is EntryError.NothingHasCode));

    private static Validation<LineError, string> Number(string document) =>
        Entry.Code("documentNumber", document, SaleDocument.NumberLength)
            .MapFail(error => new LineError("documentNumber", document, error.Rule));
}
