namespace CustomerGraph.Domain.Customers;

/// <summary>A row of holes along the edge of the cards: what they can be sorted by.</summary>
/// <remarks>The region is none of them, for it is a tree: <see cref="Place"/>.</remarks>
public enum CardAxis
{
    /// <summary>What kind of business it is, 類別.</summary>
    Channel,

    /// <summary>What it deals in, 行業.</summary>
    Industry,

    /// <summary>How many people it employs, 企業規模.</summary>
    CompanySize,

    /// <summary>How much it sells itself, 營業規模.</summary>
    BusinessScale,

    /// <summary>How high its approved credit limit is, 信用額度.</summary>
    CreditLimit,

    /// <summary>How eager it is to do business, 熱心程度.</summary>
    Enthusiasm,

    /// <summary>How far the relation has come, 客戶階段.</summary>
    Standing,

    /// <summary>Its class in the latest classification run.</summary>
    AbcClass,
}
