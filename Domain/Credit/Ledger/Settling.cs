using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;
using Command = CustomerGraph.Domain.Credit.Ledger.LedgerCommand;
using Error = CustomerGraph.Domain.Credit.Ledger.LedgerError;
using Event = CustomerGraph.Domain.Credit.Ledger.LedgerEvent;

namespace CustomerGraph.Domain.Credit.Ledger;

/// <summary>Payments, credit notes, and what is given up.</summary>
internal static class Settling
{
    /// <summary>Receives a payment or gives a credit note, and settles invoices with it.</summary>
    public static Either<Error, Seq<Event>> Receive(Command.Receive command, CreditLedger ledger) =>
        from number in LedgerRules.Number("number", command.Id.Number)
        from shipment in LedgerRules.Number("shipment", command.Shipment)
        from allocations in LedgerRules.Parts("allocations", command.Allocations)
        from events in ledger.Funds.Find(command.Id).Match(
            Some: known => (known.Amount, known.On, known.Shipment) == (command.Amount, command.On, shipment)
                ? LedgerRules.Nothing
                : new Error.DocumentDiffers(number),
            None: () => New(command, shipment, allocations, ledger))
        select events;

    /// <summary>Says anew which invoices are settled; what was allocated before is open again for it.</summary>
    public static Either<Error, Seq<Event>> Allocate(Command.Allocate command, CreditLedger ledger) =>
        from allocations in LedgerRules.Parts("allocations", command.Allocations)
        from funds in ledger.Funds.Find(command.Id).ToEither<Error>(() => new Error.NoSuchDocument(command.Id.Number))
        from events in funds.Allocations == allocations
            ? LedgerRules.Nothing
            : from fits in Fits(funds.Amount, allocations, LedgerMoves.Unsettle(ledger.Items, funds.Allocations))
              select Seq1<Event>(new Event.Allocated(funds.Id, allocations, command.On))
        select events;

    /// <summary>Gives up what is open of an invoice, or a part of it.</summary>
    public static Either<Error, Seq<Event>> WriteOff(Command.WriteOff command, CreditLedger ledger) =>
        from number in LedgerRules.Number("number", command.Number)
        from events in ledger.WriteOffs.Find(number).Match(
            Some: known => known == new LedgerWriteOff(number, command.Invoice, command.Amount, command.On)
                ? LedgerRules.Nothing
                : new Error.DocumentDiffers(number),
            None: () =>
                from parts in LedgerRules.Parts("amount", Seq1(new Part(command.Invoice, command.Amount)))
                from open in LedgerRules.AreOpen(ledger.Items, parts)
                select Seq1<Event>(new Event.WrittenOff(number, command.Invoice, command.Amount, command.On)))
        select events;

    private static Either<Error, Seq<Event>> New(
        Command.Receive command, Option<string> shipment, Seq<Part> allocations, CreditLedger ledger) =>
        from amount in ledger.NewAmount(command.Amount)
        from fits in Fits(amount, allocations, ledger.Items)
        let received = Seq1<Event>(new Event.Received(command.Id, amount, shipment, command.On))
        select allocations.IsEmpty ? received : received.Add(new Event.Allocated(command.Id, allocations, command.On));

    private static Either<Error, Unit> Fits(Amount amount, Seq<Part> allocations, HashMap<string, LedgerItem> items) =>
        from sum in LedgerRules.Sum(amount, allocations)
        from enough in sum <= amount ? Right<Error, Unit>(unit) : new Error.PartsDiffer(amount, sum)
        from open in LedgerRules.AreOpen(items, allocations)
        select unit;
}
