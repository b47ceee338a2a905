namespace CustomerGraph.Domain.Customers;

/// <summary>How far the relation with the customer has come, 客戶階段.</summary>
public enum Standing
{
    /// <summary>Nobody has said.</summary>
    Unknown,

    /// <summary>May become a customer one day, 未來客戶.</summary>
    Prospect,

    /// <summary>Is being won, 潛在客戶.</summary>
    Potential,

    /// <summary>Has begun to buy.</summary>
    New,

    /// <summary>Buys.</summary>
    Active,

    /// <summary>Has stopped buying, and may begin again.</summary>
    Dormant,

    /// <summary>Will not buy again.</summary>
    Lost,
}
