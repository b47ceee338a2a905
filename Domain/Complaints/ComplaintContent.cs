namespace CustomerGraph.Domain.Complaints;

/// <summary>What a complaint is about, 投訴內容.</summary>
public enum ComplaintContent
{
    /// <summary>The goods, 商品質量.</summary>
    Quality,

    /// <summary>What was agreed, 購銷合同.</summary>
    Contract,

    /// <summary>How the goods came, 貨物運輸.</summary>
    Transport,

    /// <summary>How the customer was treated, 服務.</summary>
    Service,
}
