namespace CustomerGraph.Conventions.Rights;

/// <summary>What a policy says of a caller.</summary>
public enum Verdict
{
    /// <summary>It does not let in anybody of whom nothing is known.</summary>
    NotAuthenticated,

    /// <summary>It does not let the caller in.</summary>
    NotAuthorized,

    /// <summary>It lets the caller in for some objects; see <see cref="Policy.ForRow{TRow}"/>. Elsewhere it lets nobody in.</summary>
    DependsOnRow,

    /// <summary>It lets the caller in.</summary>
    Allowed,
}
