namespace CustomerGraph.Domain.Credit.Ledger;

/// <summary>Where an amount stands on its way from a shipment to its settlement. It is in exactly one stage.</summary>
public enum CreditStage
{
    /// <summary>A shipment was let through and is not invoiced yet.</summary>
    Reserved,

    /// <summary>Invoiced, and neither paid nor covered by a note, 賒銷款.</summary>
    Invoiced,

    /// <summary>The customer gave a note for it that is not settled, 未結算票據.</summary>
    OnNote,

    /// <summary>Paid, or taken back by a credit note.</summary>
    Settled,

    /// <summary>Given up.</summary>
    WrittenOff,
}
