using CustomerGraph.Domain.Credit.Decisions;
using static CustomerGraph.Domain.Credit.Ledger.CreditStage;

namespace CustomerGraph.Domain.Credit.Ledger;

/// <summary>How amounts get from one stage to another. They begin reserved or invoiced; what is released is in no stage any more.</summary>
public static class StagePaths
{
    /// <summary>The stage to which something moves an amount; none if it moves no amounts of that stage.</summary>
    public static Seq<CreditStage> Next(CreditStage stage, StageMove move) => (stage, move) switch
    {
        (Reserved, StageMove.Invoice) => Prelude.Seq1(Invoiced),
        (Invoiced, StageMove.TakeNote) => Prelude.Seq1(OnNote),
        (OnNote, StageMove.SettleNote) => Prelude.Seq1(Settled),
        (OnNote, StageMove.DishonourNote) => Prelude.Seq1(Invoiced),
        (Invoiced, StageMove.Allocate) => Prelude.Seq1(Settled),
        (Settled, StageMove.Reallocate) => Prelude.Seq1(Invoiced),
        (Invoiced, StageMove.WriteOff) => Prelude.Seq1(WrittenOff),
        _ => Seq<CreditStage>.Empty,
    };

    /// <summary>The stages and moves as a picture.</summary>
    public static StateDiagram Diagram => StateDiagram.Of<CreditStage, StageMove>("Amount", Next, Reserved, Invoiced);
}
