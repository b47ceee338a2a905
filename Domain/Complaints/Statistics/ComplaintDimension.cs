namespace CustomerGraph.Domain.Complaints.Statistics;

/// <summary>What complaints are counted by.</summary>
public enum ComplaintDimension
{
    /// <summary>What they are about.</summary>
    Content,

    /// <summary>The department that looks after them; those that no department has are left out.</summary>
    Department,

    /// <summary>The products; one with several products counts for each, one with none is left out.</summary>
    Product,

    /// <summary>The kind of cause; those without one are left out.</summary>
    Cause,

    /// <summary>The customer.</summary>
    Customer,

    /// <summary>The month in which they were recorded.</summary>
    Month,
}
