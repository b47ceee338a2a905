using CustomerGraph.Domain.Credit.Supply;
using CustomerGraph.Persistence.Credit.Decisions;
using LanguageExt;
using Event = CustomerGraph.Domain.Credit.Supply.SupplyEvent;

namespace CustomerGraph.Persistence.Credit.Supply;

/// <summary>How the supply of customers is kept.</summary>
internal sealed class SupplyForm() : DecisionForm<CustomerSupply, Event, SupplyHoldRow>(SupplyCodec.Instance, "supply_holds")
{
    public override CustomerSupply Replay(Seq<Event> history) => SupplyWorkflow.Evolve(CustomerSupply.Undisturbed, history);

    public override SupplyHoldRow Begin(long customerId, Event first) => new() { CustomerId = customerId };

    public override void Show(SupplyHoldRow row, CustomerSupply state, Seq<Event> happened)
    {
        (row.State, row.ChangedAt, row.Reports) = (state.State, state.Since.UtcDateTime, ReportedAnomaly.Write(state.Reports));
        row.SuspendedAt = (state as CustomerSupply.Suspended)?.SuspendedAt.UtcDateTime;

        if (happened.OfType<Event.Released>().LastOrDefault() is { } released)
        {
            (row.ReleasedBy, row.ReleasedAt, row.ReleaseReason) = (released.By.By, released.By.At.UtcDateTime, released.Reason);
        }
    }
}
