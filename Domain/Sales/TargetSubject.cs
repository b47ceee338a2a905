namespace CustomerGraph.Domain.Sales;

/// <summary>Whose target it is, or what is to be sold.</summary>
public abstract record TargetSubject
{
    private TargetSubject() { }

    /// <summary>What an employee is to sell.</summary>
    public sealed record OfSalesperson(string Code) : TargetSubject;

    /// <summary>How much of a product is to be sold.</summary>
    public sealed record OfProduct(string Sku) : TargetSubject;

    /// <summary>How much of a category is to be sold.</summary>
    public sealed record OfCategory(string Category) : TargetSubject;

    /// <summary>What a customer is to be sold.</summary>
    public sealed record OfCustomer(string Code) : TargetSubject;
}
