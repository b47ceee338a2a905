using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Credit.OverLimit;

/// <summary>That a shipment should go out although it passes the limit.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Shipment">The number of the shipment.</param>
/// <param name="Amount">What the goods come to, above zero, with at most 4 digits behind the point.</param>
/// <param name="Reason">Why, in 1 to 500 characters.</param>
/// <param name="Order">The order whose goods it delivers.</param>
public sealed record RequestOverLimitInput(
    [IdOf("Customer")] long Customer, string Shipment, decimal Amount, string Reason, string? Order = null);
