using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Kernel;
using static CustomerGraph.Domain.Credit.Supply.SupplyState;
using Command = CustomerGraph.Domain.Credit.Supply.SupplyCommand;
using Error = CustomerGraph.Domain.Credit.Decisions.DecisionError;
using Event = CustomerGraph.Domain.Credit.Supply.SupplyEvent;
using State = CustomerGraph.Domain.Credit.Supply.CustomerSupply;

namespace CustomerGraph.Domain.Credit.Supply;

/// <summary>How supply is suspended and goes on. Source: docs/domain/credit-decisions.md.</summary>
/// <remarks>A report by a manager suspends supply at once, and so do reports by two people; one person who reports twice is one person.</remarks>
public static class SupplyWorkflow
{
    private static readonly Seq<Role> Managers = Seq.create(Role.SalesManager, Role.DepartmentHead, Role.HeadOffice, Role.GeneralManager);

    /// <summary>Anybody may report; a manager who does so does it as a manager.</summary>
    private static readonly Seq<Role> Reporters = Managers + Enum.GetValues<Role>().Except(Managers).ToSeq();

    /// <summary>The states and steps as a picture.</summary>
    public static StateDiagram Diagram => StateDiagram.Of<SupplyState, SupplyStep>("Supply", Next, Supplied);

    /// <summary>The states to which a step may lead; none for a step that is not possible.</summary>
    public static Seq<SupplyState> Next(SupplyState state, SupplyStep step) => (state, step) switch
    {
        (Supplied or Watched, SupplyStep.Report) => Seq.create(Watched, Suspended),
        (Suspended, SupplyStep.Report) => Prelude.Seq1(Suspended),
        (Watched or Suspended, SupplyStep.Release) => Prelude.Seq1(Supplied),
        _ => Seq<SupplyState>.Empty,
    };

    /// <summary>Decides what a command makes happen. Changes nothing.</summary>
    /// <returns>One event or two, or the reason why there are none.</returns>
    public static Either<Error, Seq<Event>> Decide(Command command, State supply) =>
        Guard.Stepping(supply.State, command.Step, Next, command.At, supply.Since, () => command switch
        {
            Command.Report c =>
                from kind in Guard.Checked(Entry.Known("kind", c.Kind))
                from evidence in Guard.Checked(Entry.Text("evidence", c.Evidence, Guard.ReasonLength))
                from signature in Guard.Sign(c.By, c.At, Reporters)
                select Reported(supply, new AnomalyReport(kind, evidence, signature)),

            Command.Release c =>
                from signature in Guard.Sign(c.By, c.At, Managers)
                from reason in Guard.Reason(c.Reason)
                select Prelude.Seq1<Event>(new Event.Released(signature, reason)),

            _ => throw Guard.Impossible(command, supply),
        });

    /// <summary>The supply after an event that was decided for it.</summary>
    /// <exception cref="InvalidOperationException">The event was not decided for this supply: a defect, never something a user did.</exception>
    public static State Evolve(State supply, Event happened) => (supply, happened) switch
    {
        (State.Supplied, Event.Reported e) => new State.Watched(Prelude.Seq1(e.Report), e.Report.By.At),
        (State.Watched s, Event.Reported e) => new State.Watched(s.Reports.Add(e.Report), e.Report.By.At),
        (State.Suspended s, Event.Reported e) => new State.Suspended(s.Reports.Add(e.Report), s.SuspendedAt, e.Report.By.At),
        (State.Watched s, Event.Suspended e) => new State.Suspended(s.Reports, e.At, e.At),
        (State.Watched or State.Suspended, Event.Released e) => new State.Supplied(e.By.At),
        _ => throw Guard.Impossible(happened, supply),
    };

    /// <summary>The supply after events, in their order.</summary>
    public static State Evolve(State supply, Seq<Event> happened) => happened.Fold(supply, Evolve);

    private static Seq<Event> Reported(State supply, AnomalyReport report)
    {
        var reported = Prelude.Seq1<Event>(new Event.Reported(report));

        return supply is not State.Suspended && Suspends(supply.Reports, report)
            ? reported.Add(new Event.Suspended(report.By.At))
            : reported;
    }

    private static bool Suspends(Seq<AnomalyReport> earlier, AnomalyReport report) =>
        Managers.Contains(report.By.As) || earlier.Exists(one => one.By.By != report.By.By);
}
