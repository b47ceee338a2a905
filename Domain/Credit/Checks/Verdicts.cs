using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Domain.Credit.Supply;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Checks;

/// <summary>The one function that says what may go out: previews and real checks both ask it.</summary>
internal static class Verdicts
{
    /// <summary>The verdict; the first rule that applies decides.</summary>
    public static CreditVerdict Of(Demand demand, CreditFigures before, CreditStanding standing, OverLimitPolicy policy)
    {
        if (!demand.Added.IsPositive && demand.IsBound)
        {
            return new CreditVerdict.Carried();
        }

        if (demand.Added.IsPositive && (demand.Added <= demand.Cash || demand.Committed(before) <= Amount.Zero))
        {
            return new CreditVerdict.Prepaid();
        }

        return Obstacle(standing).IfNone(() => demand.Added.IsPositive
            ? standing.Terms.Bind(terms => terms.Limit).Match(
                Some: limit => Against(limit, demand, demand.Committed(before), standing, policy),
                None: () => new CreditVerdict.NoLimit())
            : new CreditVerdict.Carried());
    }

    private static Option<CreditVerdict> Obstacle(CreditStanding standing) =>
        !standing.HasTradeCard ? new CreditVerdict.NoTradeCard()
        : standing.Terms.IsNone ? new CreditVerdict.NoTerms()
        : standing.Supply == SupplyState.Suspended ? new CreditVerdict.SupplySuspended()
        : !standing.Missing.IsEmpty ? new CreditVerdict.ConditionsMissing(standing.Missing)
        : Option<CreditVerdict>.None;

    private static CreditVerdict Against(Amount limit, Demand demand, Amount committed, CreditStanding standing, OverLimitPolicy policy)
    {
        if (committed <= limit)
        {
            return new CreditVerdict.WithinLimit(committed, limit);
        }

        var needed = Approver(limit, committed, policy);

        return standing.Approvals
            .Find(approval => approval.Covers(demand.Shipment, demand.Whole, needed, standing.Day))
            .Match<CreditVerdict>(
                Some: approval => new CreditVerdict.Approved(approval.Ask.Number, committed, limit),
                None: () => new CreditVerdict.NeedsApproval(demand.Shipment, demand.Whole, committed, limit, needed));
    }

    /// <summary>Multiplied out instead of divided: a limit of zero has no share above it.</summary>
    private static Role Approver(Amount limit, Amount committed, OverLimitPolicy policy) =>
        committed.Minus(limit).Units <= policy.SalesManagerShare * limit.Units
            ? Role.SalesManager
            : Role.GeneralManager;
}
