using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;
using Command = CustomerGraph.Domain.Credit.Ledger.LedgerCommand;
using Error = CustomerGraph.Domain.Credit.Ledger.LedgerError;
using Event = CustomerGraph.Domain.Credit.Ledger.LedgerEvent;

namespace CustomerGraph.Domain.Credit.Ledger;

/// <summary>What invoicing needs to know of a ledger, and taking invoices over from elsewhere.</summary>
internal static class Invoicing
{
    /// <summary>Whether the very invoice is in the ledger, however it came there; an error when it differs.</summary>
    public static Either<Error, bool> IsRepeated(CreditLedger ledger, string invoice, Option<string> shipment, Amount amount, DateOnly due, DateOnly on) =>
        ledger.Items.Find(invoice).Match<Either<Error, bool>>(
            Some: known => (known.Shipment, known.Amount, known.Due, known.On) == (shipment, amount, due, on)
                ? true
                : new Error.DocumentDiffers(invoice),
            None: () => false);

    /// <summary>Which reservations an invoice uses up: that of its shipment, then that of the order, or those of the order's deliveries.</summary>
    public static Seq<Part> FromReservations(CreditLedger ledger, Option<string> shipment, Amount amount)
    {
        var parts = LanguageExt.Seq<Part>.Empty;
        var left = amount;

        foreach (var known in shipment.ToSeq().Bind(number => SameGoods(ledger, number)))
        {
            var taken = known.Remaining.Lower(left);

            if (taken > Amount.Zero)
            {
                parts = parts.Add(new Part(known.Shipment, taken));
                left = left.Minus(taken);
            }
        }

        return parts;
    }

    /// <summary>Takes over an invoice from elsewhere.</summary>
    public static Either<Error, Seq<Event>> Import(Command.Import command, CreditLedger ledger) =>
        from invoice in LedgerRules.Number("invoice", command.Invoice)
        from repeated in IsRepeated(ledger, invoice, Option<string>.None, command.Amount, command.Due, command.On)
        from events in repeated ? LedgerRules.Nothing : New(command, invoice, ledger)
        select events;

    private static Either<Error, Seq<Event>> New(Command.Import command, string invoice, CreditLedger ledger) =>
        from amount in ledger.NewAmount(command.Amount)
        from due in LedgerRules.NotBefore("due", command.Due, command.On)
        select Seq1<Event>(new Event.Invoiced(invoice, Option<string>.None, amount, LanguageExt.Seq<Part>.Empty, due, command.On));

    private static Seq<Reservation> SameGoods(CreditLedger ledger, string shipment)
    {
        var named = ledger.Reservations.Find(shipment).ToSeq();
        var order = named.Bind(known => known.Order.Bind(ledger.Reservations.Find).ToSeq());
        var deliveries = ledger.Reservations.Values
            .Where(known => known.Order == shipment)
            .OrderBy(known => known.Shipment, StringComparer.Ordinal);

        return named + order + deliveries.ToSeq();
    }
}
