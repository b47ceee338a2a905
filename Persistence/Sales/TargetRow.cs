using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.History;

namespace CustomerGraph.Persistence.Sales;

/// <summary>A line of the table targets: what is to be sold in a month, 銷售任務, for exactly one kind of subject.</summary>
public sealed class TargetRow : IVersioned
{
    /// <summary>The key.</summary>
    public long Id { get; init; }

    /// <summary>The year of the month.</summary>
    public int Year { get; init; }

    /// <summary>The month, from 1 to 12.</summary>
    public int Month { get; init; }

    /// <summary>What is to be sold, net.</summary>
    public decimal Amount { get; set; }

    /// <summary>The key of the salesperson whose target it is.</summary>
    public long? SalespersonId { get; init; }

    /// <summary>The salesperson whose target it is.</summary>
    public EmployeeRow? Salesperson { get; init; }

    /// <summary>The key of the product whose target it is.</summary>
    public long? ProductId { get; init; }

    /// <summary>The product whose target it is.</summary>
    public ProductRow? Product { get; init; }

    /// <summary>The category whose target it is.</summary>
    public string? Category { get; init; }

    /// <summary>The key of the customer whose target it is.</summary>
    public long? CustomerId { get; init; }

    /// <summary>The customer whose target it is.</summary>
    public CustomerRow? Customer { get; init; }

    /// <inheritdoc/>
    public int Version { get; set; } = 1;
}
