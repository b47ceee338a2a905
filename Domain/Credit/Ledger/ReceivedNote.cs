using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Ledger;

/// <summary>A promissory note that the customer gave for invoices, 票據.</summary>
/// <param name="Number">The number of the note.</param>
/// <param name="Amount">What it promises.</param>
/// <param name="On">The day on which it was received.</param>
/// <param name="Matures">The day on which it is to be paid.</param>
/// <param name="Covers">The invoices that it is for; they add up to its amount.</param>
/// <param name="State">Where it is.</param>
public sealed record ReceivedNote(string Number, Amount Amount, DateOnly On, DateOnly Matures, Seq<Part> Covers, NoteState State)
{
    /// <summary>Whether it is neither settled nor dishonoured: a note that was discounted or endorsed is.</summary>
    public bool IsOutstanding => State is NoteState.Held or NoteState.Discounted or NoteState.Endorsed;
}
