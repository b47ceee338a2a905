using CustomerGraph.Persistence.Customers;

namespace CustomerGraph.Persistence.Credit.Decisions;

/// <summary>A decision about the credit of a customer as it is now, for queries and lists of work. How it got there is among the events.</summary>
public interface IDecisionRow
{
    /// <summary>The key.</summary>
    long Id { get; }

    /// <summary>The key of the customer.</summary>
    long CustomerId { get; }

    /// <summary>The customer.</summary>
    CustomerRow Customer { get; }

    /// <summary>The number among those of the customer; empty for what a customer has one of.</summary>
    string Number { get; }

    /// <summary>How many events it has.</summary>
    int Version { get; set; }
}
