namespace CustomerGraph.Domain.Complaints;

/// <summary>What kind of cause a complaint had.</summary>
public enum CauseCategory
{
    /// <summary>What the goods are made of.</summary>
    Material,

    /// <summary>How they were made.</summary>
    Workmanship,

    /// <summary>How they were thought out.</summary>
    Design,

    /// <summary>How they were packed.</summary>
    Packing,

    /// <summary>How they were stored or carried.</summary>
    Handling,

    /// <summary>They came late.</summary>
    Delay,

    /// <summary>Orders, contracts or invoices were wrong.</summary>
    Documents,

    /// <summary>Somebody was told the wrong thing, or nothing.</summary>
    Communication,

    /// <summary>How the customer used the goods.</summary>
    Usage,

    /// <summary>Another kind.</summary>
    Other,
}
