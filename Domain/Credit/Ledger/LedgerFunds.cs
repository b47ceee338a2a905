using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Ledger;

/// <summary>A payment or a credit note, and what it was used for.</summary>
/// <param name="Id">Which one.</param>
/// <param name="Amount">How much it is.</param>
/// <param name="On">The day on which it came in or was given.</param>
/// <param name="Shipment">The shipment that it pays in advance.</param>
/// <param name="Allocations">The invoices that it settles, each once.</param>
public sealed record LedgerFunds(FundsId Id, Amount Amount, DateOnly On, Option<string> Shipment, Seq<Part> Allocations)
{
    /// <summary>What is on account, 預收款: used for no invoice.</summary>
    public Amount OnAccount => Amount.Minus(Allocations.Map(part => part.Amount).Total());
}
