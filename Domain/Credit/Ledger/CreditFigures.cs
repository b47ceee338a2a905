using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Ledger;

/// <summary>What a customer owes and is about to owe, 信用限度額的基準.</summary>
/// <param name="Reserved">Shipments that were let through and are not invoiced.</param>
/// <param name="Invoiced">Credit sales outstanding, 賒銷款.</param>
/// <param name="Notes">Unsettled notes, 未結算票據餘額; those that were discounted or endorsed are among them until maturity.</param>
/// <param name="CreditBalance">What the customer has on account; what it paid for a shipment that is not there yet waits for that shipment and is not part of it.</param>
public sealed record CreditFigures(Amount Reserved, Amount Invoiced, Amount Notes, Amount CreditBalance)
{
    /// <summary>Invoiced + notes - credit balance; below zero when the customer has paid more than it owes.</summary>
    public Amount Exposure => Invoiced.Plus(Notes).Minus(CreditBalance);

    /// <summary>Exposure + reserved.</summary>
    public Amount Committed => Exposure.Plus(Reserved);

    /// <summary>Limit - committed, below zero when the limit is passed; none without a limit, which is not a limit of zero.</summary>
    /// <param name="limit">At most <see cref="CreditAmounts.Most"/>.</param>
    public Option<Amount> Available(Option<Amount> limit) => limit.Map(amount => amount.Minus(Committed));
}
