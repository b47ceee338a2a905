namespace CustomerGraph.Domain.Credit.Conditions;

/// <summary>What is done with a condition.</summary>
public enum ConditionStep
{
    /// <summary>Put it in force.</summary>
    Accept,

    /// <summary>Note that it is over.</summary>
    Expire,

    /// <summary>Give it back.</summary>
    Release,
}
