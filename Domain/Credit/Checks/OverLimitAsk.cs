using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Checks;

/// <summary>What is asked for: one shipment, up to one amount.</summary>
/// <param name="Number">The number of the request.</param>
/// <param name="Shipment">The shipment.</param>
/// <param name="Amount">What it may come to, with its invoices.</param>
/// <param name="Committed">What was committed with it when it was asked for.</param>
/// <param name="Limit">The limit at that time.</param>
/// <param name="By">The lowest role that could approve it at that time.</param>
/// <param name="Reason">Why it should go out.</param>
public sealed record OverLimitAsk(
    string Number, string Shipment, Amount Amount, Amount Committed, Amount Limit, Role By, string Reason);
