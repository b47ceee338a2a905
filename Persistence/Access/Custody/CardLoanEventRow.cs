namespace CustomerGraph.Persistence.Access.Custody;

/// <summary>One step of a loan, in the table card_loan_events. The table is append-only.</summary>
public sealed class CardLoanEventRow
{
    /// <summary>The key; later steps have greater ones.</summary>
    public long Id { get; init; }

    /// <summary>The key of the loan.</summary>
    public long LoanId { get; init; }

    /// <summary>The version that the loan got by it; 1 when it was asked for.</summary>
    public int Version { get; init; }

    /// <summary>What happened.</summary>
    public CardLoanStep Step { get; init; }

    /// <summary>When, in UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>Who did it.</summary>
    public string Actor { get; init; } = "";

    /// <summary>Until when the loan was asked for, granted or extended by it, in UTC.</summary>
    public DateTime? Until { get; init; }

    /// <summary>Why the loan was refused.</summary>
    public string? Reason { get; init; }
}
