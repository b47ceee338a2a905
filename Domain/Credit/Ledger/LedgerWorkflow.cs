using Command = CustomerGraph.Domain.Credit.Ledger.LedgerCommand;
using Error = CustomerGraph.Domain.Credit.Ledger.LedgerError;
using Event = CustomerGraph.Domain.Credit.Ledger.LedgerEvent;

namespace CustomerGraph.Domain.Credit.Ledger;

/// <summary>The life of a ledger.</summary>
/// <remarks>
/// A document that the ledger has already, word for word, makes nothing happen; one with the same number that says something else is refused.
/// Source: docs/domain/credit-decisions.md.
/// </remarks>
public static class LedgerWorkflow
{
    /// <summary>Decides what a command makes happen in a ledger. Changes nothing.</summary>
    /// <returns>The events, none for a repetition, or the reason why there are none.</returns>
    public static Either<Error, Seq<Event>> Decide(Command command, CreditLedger ledger) => command switch
    {
        Command.Release c => Reserving.Release(c, ledger),
        Command.ReceiveNote c => NoteTaking.Receive(c, ledger),
        Command.MoveNote c => NoteTaking.Move(c, ledger),
        Command.Receive c => Settling.Receive(c, ledger),
        Command.Allocate c => Settling.Allocate(c, ledger),
        Command.WriteOff c => Settling.WriteOff(c, ledger),
        Command.Import c => Invoicing.Import(c, ledger),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "There is no such command."),
    };

    /// <summary>The ledger after an event that was decided for it.</summary>
    /// <exception cref="InvalidOperationException">
    /// The event was not decided for this ledger: a defect or a damaged history, never something a user did.
    /// </exception>
    public static CreditLedger Evolve(CreditLedger ledger, Event happened) => happened switch
    {
        Event.Reserved e => LedgerMoves.Reserve(ledger, e),
        Event.Released e => LedgerMoves.Release(ledger, e),
        Event.Invoiced e => LedgerMoves.Invoice(ledger, e),
        Event.NoteReceived e => LedgerMoves.ReceiveNote(ledger, e),
        Event.NoteMoved e => LedgerMoves.MoveNote(ledger, e),
        Event.Received e => LedgerMoves.Receive(ledger, e),
        Event.Allocated e => LedgerMoves.Allocate(ledger, e),
        Event.WrittenOff e => LedgerMoves.WriteOff(ledger, e),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "There is no such event."),
    };

    /// <summary>The ledger after events, in their order.</summary>
    public static CreditLedger Evolve(CreditLedger ledger, Seq<Event> happened) => happened.Fold(ledger, Evolve);
}
