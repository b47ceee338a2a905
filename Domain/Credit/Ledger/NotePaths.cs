using CustomerGraph.Domain.Credit.Decisions;
using static CustomerGraph.Domain.Credit.Ledger.NoteState;

namespace CustomerGraph.Domain.Credit.Ledger;

/// <summary>What can be done with a note.</summary>
public static class NotePaths
{
    /// <summary>The state to which a step leads; none for a step that is not possible.</summary>
    public static Seq<NoteState> Next(NoteState state, NoteStep step) => (state, step) switch
    {
        (Held, NoteStep.Discount) => Prelude.Seq1(Discounted),
        (Held, NoteStep.Endorse) => Prelude.Seq1(Endorsed),
        (Held or Discounted or Endorsed, NoteStep.Settle) => Prelude.Seq1(Settled),
        (Held or Discounted or Endorsed, NoteStep.Dishonour) => Prelude.Seq1(Dishonoured),
        _ => Seq<NoteState>.Empty,
    };

    /// <summary>The states and steps as a picture.</summary>
    public static StateDiagram Diagram => StateDiagram.Of<NoteState, NoteStep>("Note", Next, Held);
}
