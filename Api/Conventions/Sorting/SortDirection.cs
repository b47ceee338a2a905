namespace CustomerGraph.Conventions.Sorting;

/// <summary>Which way an order goes.</summary>
public enum SortDirection
{
    /// <summary>From the smallest to the largest; what is absent comes first.</summary>
    Asc,

    /// <summary>From the largest to the smallest; what is absent comes last.</summary>
    Desc,
}
