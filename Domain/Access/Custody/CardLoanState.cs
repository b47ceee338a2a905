namespace CustomerGraph.Domain.Access.Custody;

/// <summary>The states of a loan, by name.</summary>
public enum CardLoanState
{
    /// <summary>Asked for; nobody has decided.</summary>
    Requested,

    /// <summary>Lent.</summary>
    Granted,

    /// <summary>Not lent.</summary>
    Refused,

    /// <summary>Given back, in time or late.</summary>
    Returned,

    /// <summary>At its end, and not given back.</summary>
    Expired,
}
