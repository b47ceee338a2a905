using CustomerGraph.Persistence.Credit.Past;

namespace CustomerGraph.Api.Credit.Past;

/// <summary>The checks of a time, as another policy would have decided them.</summary>
/// <param name="Policy">The version of the policy.</param>
/// <param name="Shipments">What went out, the earliest first.</param>
internal sealed record PolicyReplay(int Policy, IReadOnlyList<ReplayedShipment> Shipments)
{
    /// <summary>What would have been kept back.</summary>
    public IReadOnlyList<ReplayedShipment> Stopped { get; } = [.. Shipments.Where(shipment => shipment.IsStopped)];
}
