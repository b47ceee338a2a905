using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;
using Command = CustomerGraph.Domain.Credit.Ledger.LedgerCommand;
using Error = CustomerGraph.Domain.Credit.Ledger.LedgerError;
using Event = CustomerGraph.Domain.Credit.Ledger.LedgerEvent;

namespace CustomerGraph.Domain.Credit.Ledger;

/// <summary>Receiving notes, and what is done with them.</summary>
internal static class NoteTaking
{
    /// <summary>Receives a note for open invoices.</summary>
    public static Either<Error, Seq<Event>> Receive(Command.ReceiveNote command, CreditLedger ledger) =>
        from number in LedgerRules.Number("number", command.Number)
        from covers in LedgerRules.Parts("covers", command.Covers)
        from events in ledger.Notes.Find(number).Match(
            Some: known => (known.Amount, known.On, known.Matures, known.Covers) == (command.Amount, command.On, command.Matures, covers)
                ? LedgerRules.Nothing
                : new Error.DocumentDiffers(number),
            None: () => New(command, number, covers, ledger))
        select events;

    /// <summary>Does something with a note; it is settled at its maturity, not before.</summary>
    public static Either<Error, Seq<Event>> Move(Command.MoveNote command, CreditLedger ledger) =>
        ledger.Notes.Find(command.Number).Match<Either<Error, Seq<Event>>>(
            Some: note => NotePaths.Next(note.State, command.Step).HeadOrNone().Match<Either<Error, Seq<Event>>>(
                Some: state => command.Step == NoteStep.Settle && command.On < note.Matures
                    ? new Error.NotMature(note.Matures)
                    : Seq1<Event>(new Event.NoteMoved(note.Number, state, command.On)),
                None: () => new Error.NotAllowedIn(note.State, command.Step)),
            None: () => new Error.NoSuchDocument(command.Number));

    private static Either<Error, Seq<Event>> New(Command.ReceiveNote command, string number, Seq<Part> covers, CreditLedger ledger) =>
        from amount in ledger.NewAmount(command.Amount)
        from matures in LedgerRules.NotBefore("matures", command.Matures, command.On)
        from sum in LedgerRules.Sum(amount, covers)
        from whole in sum == amount ? Right<Error, Amount>(amount) : new Error.PartsDiffer(amount, sum)
        from open in LedgerRules.AreOpen(ledger.Items, covers)
        select Seq1<Event>(new Event.NoteReceived(number, whole, matures, covers, command.On));
}
