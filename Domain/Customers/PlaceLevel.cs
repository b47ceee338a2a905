namespace CustomerGraph.Domain.Customers;

/// <summary>A level of the tree of regions, 地區, from its top.</summary>
public enum PlaceLevel
{
    /// <summary>The part of the world that one sales organisation covers.</summary>
    SalesGroup,

    /// <summary>The country.</summary>
    Country,

    /// <summary>The part of the country; what "by region" means.</summary>
    Region,

    /// <summary>The state, province or county.</summary>
    State,

    /// <summary>The city or town.</summary>
    City,
}
