namespace CustomerGraph.Persistence.Access.Custody;

/// <summary>What happened to a loan, by name.</summary>
public enum CardLoanStep
{
    /// <summary>Somebody asked for it.</summary>
    Requested,

    /// <summary>It was granted.</summary>
    Granted,

    /// <summary>It was refused.</summary>
    Refused,

    /// <summary>The borrower gave the card back.</summary>
    Returned,

    /// <summary>It was granted for longer.</summary>
    Extended,

    /// <summary>It was noted that it is at its end.</summary>
    Expired,
}
