using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Checks;

/// <summary>What a credit check says.</summary>
public abstract record CreditVerdict
{
    private CreditVerdict() { }

    /// <summary>Why the goods may go out; none when they may not.</summary>
    public virtual Option<ReservationGround> Ground => Option<ReservationGround>.None;

    /// <summary>Whether the goods may go out.</summary>
    public bool Admits => this is Known or Carried || Ground.IsSome;

    /// <summary>The ledger has the very document; nothing new is asked for.</summary>
    public sealed record Known : CreditVerdict;

    /// <summary>The goods were let through by an earlier document, and nothing is added to them.</summary>
    public sealed record Carried : CreditVerdict;

    /// <summary>Cash covers the goods: no credit is given.</summary>
    public sealed record Prepaid : CreditVerdict
    {
        /// <inheritdoc/>
        public override Option<ReservationGround> Ground => new ReservationGround.Prepaid();
    }

    /// <summary>With the goods the customer is at the limit or below it.</summary>
    /// <param name="Committed">What is committed with them.</param>
    /// <param name="Limit">The limit.</param>
    public sealed record WithinLimit(Amount Committed, Amount Limit) : CreditVerdict
    {
        /// <inheritdoc/>
        public override Option<ReservationGround> Ground => new ReservationGround.WithinLimit();
    }

    /// <summary>With the goods the customer is above the limit, and that was approved for this shipment.</summary>
    /// <param name="Request">The number of the request.</param>
    /// <param name="Committed">What is committed with them.</param>
    /// <param name="Limit">The limit.</param>
    public sealed record Approved(string Request, Amount Committed, Amount Limit) : CreditVerdict
    {
        /// <inheritdoc/>
        public override Option<ReservationGround> Ground => new ReservationGround.Approved(Request);
    }

    /// <summary>With the goods the customer is above the limit, and somebody must approve that.</summary>
    /// <param name="Shipment">The shipment.</param>
    /// <param name="Amount">What the whole shipment comes to with them.</param>
    /// <param name="Committed">What is committed with them.</param>
    /// <param name="Limit">The limit.</param>
    /// <param name="By">The lowest role that may approve it.</param>
    public sealed record NeedsApproval(string Shipment, Amount Amount, Amount Committed, Amount Limit, Role By) : CreditVerdict;

    /// <summary>Supply is suspended.</summary>
    public sealed record SupplySuspended : CreditVerdict;

    /// <summary>The customer has no approved trade card.</summary>
    public sealed record NoTradeCard : CreditVerdict;

    /// <summary>No terms are in force.</summary>
    public sealed record NoTerms : CreditVerdict;

    /// <summary>The terms in force set no limit; that is not a limit of zero, and nobody can approve what is above it.</summary>
    public sealed record NoLimit : CreditVerdict;

    /// <summary>Conditions that are asked for are not in force.</summary>
    /// <param name="Kinds">Which, in the order of their list.</param>
    public sealed record ConditionsMissing(Seq<ConditionKind> Kinds) : CreditVerdict;
}
