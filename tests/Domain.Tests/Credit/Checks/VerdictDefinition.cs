using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Credit.Supply;
using CustomerGraph.Domain.Tests.Credit.Ledger;

namespace CustomerGraph.Domain.Tests.Credit.Checks;

/// <summary>The rules of docs/domain/credit-decisions.md once more, in whole tens and from coins.</summary>
internal static class VerdictDefinition
{
    /// <summary>The name of the verdict, with the role that has to approve.</summary>
    public static string Of(CheckedCommand command, CoinBox coins, CreditLedger ledger, CreditStanding standing)
    {
        var amount = CoinBox.Tens(command.Amount);
        var added = amount - Math.Min(amount, ReservedFor(command, coins, ledger));
        var cash = ledger.Knows(command.Shipment) ? 0 : coins.Waiting(command.Shipment);
        var owed = coins.Count(CreditStage.Reserved) + coins.Count(CreditStage.Invoiced) + coins.Count(CreditStage.OnNote) - coins.OnAccount(ledger.Knows);
        var after = owed + added - cash;
        var whole = amount + (command is CheckedCommand.Invoice ? coins.Invoiced(command.Shipment) : 0);

        return
            added == 0 && (command is CheckedCommand.Invoice || Prepaid(((CheckedCommand.Reserve)command).Order, ledger)) ? "Carried"
            : added > 0 && (cash >= added || after <= 0) ? "Prepaid"
            : !standing.HasTradeCard ? "NoTradeCard"
            : standing.Terms.IsNone ? "NoTerms"
            : standing.Supply == SupplyState.Suspended ? "SupplySuspended"
            : standing.Missing.Count > 0 ? "ConditionsMissing"
            : added == 0 ? "Carried"
            : standing.Terms.Bind(terms => terms.Limit).Map(CoinBox.Tens).Match(
                Some: limit => Against(limit, after, whole, command.Shipment, standing),
                None: () => "NoLimit");
    }

    public static string Name(CreditVerdict verdict) => verdict is CreditVerdict.NeedsApproval needs
        ? $"NeedsApproval {needs.By}"
        : verdict.GetType().Name;

    private static string Against(int limit, int after, int whole, string shipment, CreditStanding standing)
    {
        var needed = 5 * (after - limit) <= limit ? Role.SalesManager : Role.GeneralManager;
        var approved = standing.Approvals.Exists(one =>
            one.Ask.Shipment == shipment && CoinBox.Tens(one.Ask.Amount) >= whole && one.Approval.As >= needed && standing.Day < one.LapsesOn);

        return after <= limit ? "WithinLimit" : approved ? "Approved" : $"NeedsApproval {needed}";
    }

    private static int ReservedFor(CheckedCommand command, CoinBox coins, CreditLedger ledger) => command switch
    {
        CheckedCommand.Reserve c => c.Order.Map(coins.Reserved).IfNone(0),
        _ => ledger.Reservations.Values
            .Where(one => one.Shipment == command.Shipment || one.Order == command.Shipment
                || ledger.Reservations.Find(command.Shipment).Exists(named => named.Order == one.Shipment))
            .Sum(one => coins.Reserved(one.Shipment)),
    };

    private static bool Prepaid(Option<string> order, CreditLedger ledger) =>
        order.Bind(ledger.Reservations.Find).Exists(one =>
            one.Ground is ReservationGround.Prepaid || (one.Ground is ReservationGround.OfOrder of && Prepaid(of.Order, ledger)));
}
