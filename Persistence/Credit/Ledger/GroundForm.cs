using CustomerGraph.Persistence.Credit.Events;
using Ground = CustomerGraph.Domain.Credit.Ledger.ReservationGround;

namespace CustomerGraph.Persistence.Credit.Ledger;

/// <summary>How the ground of a reservation is stored.</summary>
internal static class GroundForm
{
    public static EventWriter Write(EventWriter facts, Ground ground) => ground switch
    {
        Ground.WithinLimit => facts.Text("ground", "WITHIN_LIMIT"),
        Ground.Prepaid => facts.Text("ground", "PREPAID"),
        Ground.Approved g => facts.Text("ground", "APPROVED").Text("request", g.Request),
        Ground.OfOrder g => facts.Text("ground", "OF_ORDER").Text("groundOrder", g.Order),
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "There is no such ground."),
    };

    public static Ground Read(EventReader facts) => facts.Text("ground") switch
    {
        "WITHIN_LIMIT" => new Ground.WithinLimit(),
        "PREPAID" => new Ground.Prepaid(),
        "APPROVED" => new Ground.Approved(facts.Text("request")),
        "OF_ORDER" => new Ground.OfOrder(facts.Text("groundOrder")),
        var other => throw new FormatException($"{other} is no ground of a reservation."),
    };
}
