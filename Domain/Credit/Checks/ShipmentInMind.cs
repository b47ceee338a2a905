using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Checks;

/// <summary>Goods that somebody thinks of sending: what the check would say of them is asked, often before they have a document.</summary>
/// <param name="Amount">What the goods come to.</param>
/// <param name="Shipment">The number of their document; none while they have none.</param>
/// <param name="Order">The order whose goods they are.</param>
/// <param name="IsPrepaid">Whether they would be paid in advance.</param>
/// <param name="On">The day of the document.</param>
public sealed record ShipmentInMind(Amount Amount, Option<string> Shipment, Option<string> Order, bool IsPrepaid, DateOnly On)
{
    /// <summary>The shipment as it would be sent to the real check.</summary>
    /// <param name="ledger">The ledger; a document that is not there yet gets a number that it does not have.</param>
    public CheckedCommand.Reserve AsSent(CreditLedger ledger) => new(
        Shipment.IfNone(() => Unused(number => !ledger.Knows(number))), Order, Amount, On);

    /// <summary>The ledger as it would be then: with the payment in it, when there would be one.</summary>
    public Either<LedgerError, CreditLedger> LedgerThen(CreditLedger ledger)
    {
        if (!IsPrepaid)
        {
            return ledger;
        }

        var number = Unused(number => !ledger.Funds.ContainsKey(new FundsId(FundsKind.Payment, number)));
        var payment = new LedgerCommand.Receive(
            new FundsId(FundsKind.Payment, number), Amount, AsSent(ledger).Shipment, LanguageExt.Seq<Part>.Empty, On);

        return LedgerWorkflow.Decide(payment, ledger).Map(events => LedgerWorkflow.Evolve(ledger, events));
    }

    private static string Unused(Func<string, bool> isFree) => Naturals.Map(n => $"IN-MIND-{n}").First(isFree);

    private static IEnumerable<int> Naturals => Enumerable.Range(1, int.MaxValue);
}
