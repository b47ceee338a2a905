namespace CustomerGraph.Domain.Credit.Ledger;

/// <summary>What is done with a note.</summary>
public enum NoteStep
{
    /// <summary>Give it to a bank for cash.</summary>
    Discount,

    /// <summary>Pay with it.</summary>
    Endorse,

    /// <summary>Get it paid at maturity.</summary>
    Settle,

    /// <summary>Not get it paid.</summary>
    Dishonour,
}
