namespace CustomerGraph.Domain.Customers;

/// <summary>What kind of business the customer is, 類別.</summary>
public enum Channel
{
    /// <summary>Sells on to other businesses, 批發店.</summary>
    Wholesale,

    /// <summary>Sells to consumers, 零售店.</summary>
    Retail,

    /// <summary>Sells in our name, 代理店.</summary>
    Agent,

    /// <summary>Sells our goods under contract, 特約店.</summary>
    AuthorizedDealer,

    /// <summary>One of several shops under one management, 連鎖店.</summary>
    Chain,

    /// <summary>Sells one kind of goods, 專營店.</summary>
    Specialty,

    /// <summary>None of the others.</summary>
    Other,
}
