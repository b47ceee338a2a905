using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Kernel;
using Event = CustomerGraph.Domain.Credit.Ledger.LedgerEvent;

namespace CustomerGraph.Domain.Credit.Ledger;

/// <summary>What each event does to the amounts of a ledger.</summary>
internal static class LedgerMoves
{
    public static CreditLedger Reserve(CreditLedger ledger, Event.Reserved e) => ledger with
    {
        Reservations = Moved(ledger.Reservations, e.Order.Filter(_ => e.FromOrder > Amount.Zero).Map(order => new Part(order, e.FromOrder)).ToSeq(), Use)
            .Added(e.Shipment, new Reservation(e.Shipment, e.Order, e.Amount, e.Amount, e.Ground, e.On)),
        Entered = ledger.Entered.Plus(e.Amount),
    };

    public static CreditLedger Release(CreditLedger ledger, Event.Released e) => ledger with
    {
        Reservations = Moved(ledger.Reservations, Prelude.Seq1(new Part(e.Shipment, e.Amount)), Use),
    };

    public static CreditLedger Invoice(CreditLedger ledger, Event.Invoiced e) => ledger with
    {
        Reservations = Moved(ledger.Reservations, e.FromReservations, Use),
        Items = ledger.Items.Added(e.Invoice, new LedgerItem(
            e.Invoice, e.Shipment, e.Amount, e.On, e.Due, e.Amount, Amount.Zero, Amount.Zero, Amount.Zero, Amount.Zero)),
        Entered = ledger.Entered.Plus(e.Amount),
    };

    public static CreditLedger ReceiveNote(CreditLedger ledger, Event.NoteReceived e) => ledger with
    {
        Items = Moved(ledger.Items, e.Covers, (item, amount) => item with { Open = item.Open.Minus(amount), OnNotes = item.OnNotes.Plus(amount) }),
        Notes = ledger.Notes.Added(e.Number, new ReceivedNote(e.Number, e.Amount, e.On, e.Matures, e.Covers, NoteState.Held)),
        Entered = ledger.Entered.Plus(e.Amount),
    };

    public static CreditLedger MoveNote(CreditLedger ledger, Event.NoteMoved e)
    {
        var note = ledger.Notes.Find(e.Number).IfNone(() => throw Guard.Impossible(e, ledger));

        return ledger with
        {
            Notes = ledger.Notes.SetItem(e.Number, note with { State = e.To }),
            Items = e.To switch
            {
                NoteState.Settled => Moved(ledger.Items, note.Covers, (item, amount) =>
                    item with { OnNotes = item.OnNotes.Minus(amount), Settled = item.Settled.Plus(amount) }),
                NoteState.Dishonoured => Moved(ledger.Items, note.Covers, (item, amount) =>
                    item with { OnNotes = item.OnNotes.Minus(amount), Open = item.Open.Plus(amount), Dishonoured = item.Dishonoured.Plus(amount) }),
                _ => ledger.Items,
            },
        };
    }

    public static CreditLedger Receive(CreditLedger ledger, Event.Received e) => ledger with
    {
        Funds = ledger.Funds.Added(e.Id, new LedgerFunds(e.Id, e.Amount, e.On, e.Shipment, Seq<Part>.Empty)),
        Entered = ledger.Entered.Plus(e.Amount),
    };

    public static CreditLedger Allocate(CreditLedger ledger, Event.Allocated e)
    {
        var funds = ledger.Funds.Find(e.Id).IfNone(() => throw Guard.Impossible(e, ledger));

        return ledger with
        {
            Funds = ledger.Funds.SetItem(e.Id, funds with { Allocations = e.Allocations }),
            Items = Moved(Unsettle(ledger.Items, funds.Allocations), e.Allocations, (item, amount) =>
                item with { Open = item.Open.Minus(amount), Settled = item.Settled.Plus(amount) }),
        };
    }

    public static CreditLedger WriteOff(CreditLedger ledger, Event.WrittenOff e) => ledger with
    {
        Items = Moved(ledger.Items, Prelude.Seq1(new Part(e.Invoice, e.Amount)), (item, amount) =>
            item with { Open = item.Open.Minus(amount), WrittenOff = item.WrittenOff.Plus(amount) }),
        WriteOffs = ledger.WriteOffs.Added(e.Number, new LedgerWriteOff(e.Number, e.Invoice, e.Amount, e.On)),
    };

    /// <summary>The invoices as if these parts had not been settled.</summary>
    public static HashMap<string, LedgerItem> Unsettle(HashMap<string, LedgerItem> items, Seq<Part> parts) =>
        Moved(items, parts, (item, amount) => item with { Open = item.Open.Plus(amount), Settled = item.Settled.Minus(amount) });

    private static Reservation Use(Reservation reservation, Amount amount) =>
        reservation with { Remaining = reservation.Remaining.Minus(amount) };

    private static HashMap<string, T> Moved<T>(HashMap<string, T> documents, Seq<Part> parts, Func<T, Amount, T> move) =>
        parts.Fold(documents, (moved, part) => moved.Find(part.Document).Match(
            Some: document => moved.SetItem(part.Document, move(document, part.Amount)),
            None: () => throw Guard.Impossible(part, documents)));

    private static HashMap<TKey, T> Added<TKey, T>(this HashMap<TKey, T> documents, TKey number, T document)
        where TKey : notnull =>
        documents.ContainsKey(number) ? throw Guard.Impossible(document!, documents) : documents.Add(number, document);
}
