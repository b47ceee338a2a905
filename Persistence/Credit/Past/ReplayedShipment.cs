using CustomerGraph.Domain.Credit.Checks;

namespace CustomerGraph.Persistence.Credit.Past;

/// <summary>A shipment that went out, checked again by another policy.</summary>
/// <param name="CustomerId">The key of the customer.</param>
/// <param name="Explained">The check as it was.</param>
/// <param name="Outcome">What the check says by the other policy.</param>
/// <param name="Net">What the shipment and its invoices sold for, by their numbers in the sales; null when the sales have none of them.</param>
/// <param name="Profit">What they earned; null likewise.</param>
public sealed record ReplayedShipment(long CustomerId, CheckExplanation Explained, CheckOutcome Outcome, decimal? Net, decimal? Profit)
{
    /// <summary>Whether the other policy would have kept the goods back.</summary>
    public bool IsStopped => !Outcome.Verdict.Admits;
}
