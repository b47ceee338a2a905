namespace CustomerGraph.Domain.Credit.Checks;

/// <summary>The states of a request to go above the limit, by name.</summary>
public enum OverLimitState
{
    /// <summary>Asked for.</summary>
    Requested,

    /// <summary>The shipment may go out.</summary>
    Approved,

    /// <summary>It may not.</summary>
    Refused,

    /// <summary>Noted as not decided, or not used, in time.</summary>
    Lapsed,
}
