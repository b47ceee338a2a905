namespace CustomerGraph.Domain.Credit.Receivables;

/// <summary>For how long receivables have been overdue, 帳齡.</summary>
public enum AgeBand
{
    /// <summary>Not overdue; the due day itself included.</summary>
    Current,

    /// <summary>1 to 30 days.</summary>
    UpTo30,

    /// <summary>31 to 60 days.</summary>
    UpTo60,

    /// <summary>61 to 90 days.</summary>
    UpTo90,

    /// <summary>More than 90 days.</summary>
    Over90,
}
