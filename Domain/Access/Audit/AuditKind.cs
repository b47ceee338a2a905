namespace CustomerGraph.Domain.Access.Audit;

/// <summary>What kind of thing an entry of the audit trail is about. The numbers are part of the hashes: they never change.</summary>
public enum AuditKind
{
    /// <summary>Something was made or changed.</summary>
    Change = 1,

    /// <summary>A confidential field was read, or was asked for and refused.</summary>
    Read = 2,

    /// <summary>A step of the loan of a card, 借閱.</summary>
    LoanStep = 3,

    /// <summary>Somebody came in, or was kept out.</summary>
    SignIn = 4,

    /// <summary>A key of a program was made, used up or withdrawn.</summary>
    Key = 5,

    /// <summary>Many rows left in one file.</summary>
    Export = 6,

    /// <summary>Personal data were erased.</summary>
    Erasure = 7,
}
