namespace CustomerGraph.Domain.Credit.Ledger;

/// <summary>Why a shipment was let through.</summary>
public abstract record ReservationGround
{
    private ReservationGround() { }

    /// <summary>It was within the limit.</summary>
    public sealed record WithinLimit : ReservationGround;

    /// <summary>Cash that the customer had paid covered it.</summary>
    public sealed record Prepaid : ReservationGround;

    /// <summary>It was above the limit and had been approved.</summary>
    /// <param name="Request">The number of the request for approval.</param>
    public sealed record Approved(string Request) : ReservationGround;

    /// <summary>Its goods had been let through as those of an order.</summary>
    /// <param name="Order">The number of the order.</param>
    public sealed record OfOrder(string Order) : ReservationGround;
}
