namespace CustomerGraph.Domain.Credit.Ledger;

/// <summary>What moves an amount from one stage to another.</summary>
public enum StageMove
{
    /// <summary>What was reserved is invoiced.</summary>
    Invoice,

    /// <summary>A note is received for an invoice.</summary>
    TakeNote,

    /// <summary>The note is paid.</summary>
    SettleNote,

    /// <summary>The note is not paid.</summary>
    DishonourNote,

    /// <summary>A payment or a credit note is used for an invoice.</summary>
    Allocate,

    /// <summary>It is used for something else.</summary>
    Reallocate,

    /// <summary>It is given up.</summary>
    WriteOff,
}
