using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Persistence.Customers;

namespace CustomerGraph.Persistence.Credit.OverLimit;

/// <summary>A request to go above the limit as it is now, in the table over_limit_requests. How it got there is among the events.</summary>
public sealed class OverLimitRequestRow
{
    /// <summary>The key.</summary>
    public long Id { get; init; }

    /// <summary>The key of the customer.</summary>
    public long CustomerId { get; init; }

    /// <summary>The customer.</summary>
    public CustomerRow Customer { get; init; } = null!;

    /// <inheritdoc cref="OverLimitAsk" path="/param[@name='Number']"/>
    public string Number { get; init; } = "";

    /// <inheritdoc cref="OverLimitAsk" path="/param[@name='Shipment']"/>
    public string Shipment { get; init; } = "";

    /// <inheritdoc cref="OverLimitAsk" path="/param[@name='Amount']"/>
    public decimal Amount { get; init; }

    /// <inheritdoc cref="OverLimitAsk" path="/param[@name='Committed']"/>
    public decimal Committed { get; init; }

    /// <inheritdoc cref="OverLimitAsk" path="/param[@name='Limit']"/>
    public decimal CreditLimit { get; init; }

    /// <inheritdoc cref="OverLimitAsk" path="/param[@name='By']"/>
    public Role Approver { get; init; }

    /// <inheritdoc cref="OverLimitAsk" path="/param[@name='Reason']"/>
    public string Reason { get; init; } = "";

    /// <summary>Who asked.</summary>
    public string RequestedBy { get; init; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTime RequestedAt { get; init; }

    /// <summary>The state that was last noted; a request can be past its day.</summary>
    public OverLimitState State { get; set; }

    /// <summary>The first day on which it can no longer be decided, or used.</summary>
    public DateOnly LapsesOn { get; set; }

    /// <summary>Who approved or refused it; null while nobody has.</summary>
    public string? DecidedBy { get; set; }

    /// <summary>When, in UTC.</summary>
    public DateTime? DecidedAt { get; set; }

    /// <summary>Why it was refused.</summary>
    public string? Refusal { get; set; }

    /// <summary>1 when it was made, one more with each step.</summary>
    public int Version { get; set; } = 1;
}
