using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Persistence.Sales.Ledger;

namespace CustomerGraph.Api.Import.Sales;

/// <summary>Reads lines that are written plainly and right, as nearly all lines of a long file are, without taking memory.</summary>
/// <remarks>
/// Whatever is unusual or wrong is left to <see cref="ExplainedLines"/>, which reads all lines that there are: what is read
/// here is read there just so.
/// </remarks>
internal sealed class PlainLines(SalesColumns columns, LedgerCodes codes)
{
    /// <summary>Reads the line, or leaves it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="documents">The document that it belongs to.</param>
    /// <param name="entry">The line as it should stand in the ledger.</param>
    public bool TryRead(in CsvLine line, DocumentPositions documents, out LedgerLine entry)
    {
        entry = default;

        if (!line.IsSound
            || !documents.IsDocument
            || !PlainText.TryReadDate(line.Utf8Text(columns.Date), out var date)
            || !codes.TryFindCustomer(line.Utf8Text(columns.CustomerCode), out var customer)
            || !codes.TryFindProduct(line.Utf8Text(columns.Sku), out var product)
            || !TryReadSalesperson(line.Utf8Text(columns.SalespersonCode), out var salesperson)
            || !PlainText.TryReadUnits(line.Utf8Text(columns.Quantity), out var quantity)
            || !TryReadUnits(line.Utf8Text(columns.UnitPrice), out var price)
            || !PlainText.TryReadUnits(line.Utf8Text(columns.NetAmount), out var net)
            || !TryReadCost(line.Utf8Text(columns.CostAmount), product, quantity, out var cost)
            || !SaleLine.Exists(
                date, Quantity.OfUnits(quantity), price is { } units ? Amount.OfUnits(units) : null,
                Amount.OfUnits(net), Amount.OfUnits(cost)))
        {
            return false;
        }

        entry = new LedgerLine(
            documents.Number, documents.Position, date, customer, product.Id, salesperson, quantity, price, net, cost);

        return true;
    }

    private bool TryReadSalesperson(ReadOnlySpan<byte> code, out long? salesperson)
    {
        salesperson = null;

        if (code.IsEmpty)
        {
            return true;
        }

        var found = codes.TryFindEmployee(code, out var id);
        salesperson = id;

        return found;
    }

    private static bool TryReadUnits(ReadOnlySpan<byte> text, out long? units)
    {
        units = null;

        if (text.IsEmpty)
        {
            return true;
        }

        var read = PlainText.TryReadUnits(text, out var present);
        units = present;

        return read;
    }

    private static bool TryReadCost(ReadOnlySpan<byte> text, LedgerProduct product, long quantity, out long cost)
    {
        if (!text.IsEmpty)
        {
            return PlainText.TryReadUnits(text, out cost);
        }

        var standard = product.UnitCost.Match(
            unitCost => StandardCost.Of(unitCost, Quantity.OfUnits(quantity)).Map(amount => amount.Units).ToOption(),
            () => 0L);
        cost = standard.IfNone(0L);

        return standard.IsSome;
    }
}
