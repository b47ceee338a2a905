namespace CustomerGraph.Persistence.Access.Audit;

/// <summary>The audit trail is not what it was: nothing can be added to it, and so nothing can be done that has to be in it.</summary>
public sealed class AuditTrailBrokenException(string reason)
    : Exception($"{reason} Nothing can be recorded, and so nothing done, until that is put right; `audit verify` says more.");
