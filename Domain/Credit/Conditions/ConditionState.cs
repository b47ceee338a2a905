namespace CustomerGraph.Domain.Credit.Conditions;

/// <summary>The states of a condition, by name.</summary>
public enum ConditionState
{
    /// <summary>Offered; nobody has accepted it.</summary>
    Proposed,

    /// <summary>Accepted; it holds on the days that it names.</summary>
    InForce,

    /// <summary>Noted as over.</summary>
    Expired,

    /// <summary>Given back, or not accepted.</summary>
    Released,
}
