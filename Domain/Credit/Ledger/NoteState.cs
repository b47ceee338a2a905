namespace CustomerGraph.Domain.Credit.Ledger;

/// <summary>Where a note is.</summary>
public enum NoteState
{
    /// <summary>We have it.</summary>
    Held,

    /// <summary>A bank paid us for it, 貼現; the customer's debt stays until maturity.</summary>
    Discounted,

    /// <summary>We paid with it, 背書; the customer's debt stays until maturity.</summary>
    Endorsed,

    /// <summary>It was paid at maturity.</summary>
    Settled,

    /// <summary>It was not paid, 拒付; what it was for is owed again, and overdue.</summary>
    Dishonoured,
}
