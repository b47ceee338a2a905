using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Domain.Kernel;
using static CustomerGraph.Domain.Credit.Checks.OverLimitState;
using Command = CustomerGraph.Domain.Credit.Checks.OverLimitCommand;
using Error = CustomerGraph.Domain.Credit.Decisions.DecisionError;
using Event = CustomerGraph.Domain.Credit.Checks.OverLimitEvent;
using State = CustomerGraph.Domain.Credit.Checks.OverLimitRequest;

namespace CustomerGraph.Domain.Credit.Checks;

/// <summary>The life of a request to go above the limit. Source: docs/domain/credit-decisions.md.</summary>
public static class OverLimitWorkflow
{
    private static readonly Seq<Role> Requesters = Seq.create(Role.Salesperson, Role.SalesManager, Role.HeadOffice, Role.GeneralManager);

    /// <summary>The states and steps as a picture.</summary>
    public static StateDiagram Diagram => StateDiagram.Of<OverLimitState, OverLimitStep>("Over the limit", Next, Requested);

    /// <summary>The state to which a step leads; none for a step that is not possible.</summary>
    public static Seq<OverLimitState> Next(OverLimitState state, OverLimitStep step) => (state, step) switch
    {
        (Requested, OverLimitStep.Approve) => Prelude.Seq1(Approved),
        (Requested, OverLimitStep.Refuse) => Prelude.Seq1(Refused),
        (Requested or Approved, OverLimitStep.Lapse) => Prelude.Seq1(Lapsed),
        _ => Seq<OverLimitState>.Empty,
    };

    /// <summary>Asks for what a check said needs approval.</summary>
    public static Either<Error, Event.Requested> Request(
        string number, CreditVerdict.NeedsApproval verdict, string reason, Signatory person, DateTimeOffset at, OverLimitPolicy policy) =>
        from signature in Guard.Sign(person, at, Requesters)
        from code in Guard.Checked(Entry.Code("number", number, Guard.NumberLength))
        from why in Guard.Reason(reason)
        let ask = new OverLimitAsk(code, verdict.Shipment, verdict.Amount, verdict.Committed, verdict.Limit, verdict.By, why)
        select new Event.Requested(ask, signature, Lapses(signature, policy));

    /// <summary>Decides what a command makes happen to a request. Changes nothing.</summary>
    public static Either<Error, Event> Decide(Command command, State request, OverLimitPolicy policy) =>
        Guard.Stepping(request.State, command.Step, Next, command.At, request.Since, () => (request, command) switch
        {
            (State.Requested s, Command.Approve c) when IsOver(s.LapsesOn, c.At) => new Error.Over(s.LapsesOn),
            (State.Requested s, Command.Approve c) =>
                Guard.Sign(c.By, c.At, Approvers(s.Ask.By), s.Requester)
                    .Map<Event>(signature => new Event.Approved(signature, Lapses(signature, policy))),

            (State.Requested s, Command.Refuse c) =>
                from signature in Guard.Sign(c.By, c.At, Approvers(Role.SalesManager), s.Requester)
                from reason in Guard.Reason(c.Reason)
                select (Event)new Event.Refused(signature, reason),

            (State.Requested s, Command.Lapse c) => Lapse(s.LapsesOn, c.At),
            (State.Approved s, Command.Lapse c) => Lapse(s.LapsesOn, c.At),

            _ => throw Guard.Impossible(command, request),
        });

    /// <summary>The request that asking begins.</summary>
    public static State Begin(Event.Requested happened) => new State.Requested(happened.Ask, happened.Requester, happened.LapsesOn);

    /// <summary>The request after an event that was decided for it.</summary>
    /// <exception cref="InvalidOperationException">The event was not decided for this request: a defect, never something a user did.</exception>
    public static State Evolve(State request, Event happened) => (request, happened) switch
    {
        (State.Requested s, Event.Approved e) => new State.Approved(s.Ask, s.Requester, e.Approval, e.LapsesOn),
        (State.Requested s, Event.Refused e) => new State.Refused(s.Ask, s.Requester, e.Refusal, e.Reason),
        (State.Requested s, Event.Lapsed e) => new State.Lapsed(s.Ask, s.Requester, Option<Signature>.None, e.At),
        (State.Approved s, Event.Lapsed e) => new State.Lapsed(s.Ask, s.Requester, s.Approval, e.At),
        _ => throw Guard.Impossible(happened, request),
    };

    /// <summary>Above what a sales manager may approve only the general manager does.</summary>
    private static Seq<Role> Approvers(Role lowest) =>
        lowest == Role.SalesManager ? Seq.create(Role.GeneralManager, Role.SalesManager) : Prelude.Seq1(Role.GeneralManager);

    private static Either<Error, Event> Lapse(DateOnly lapsesOn, DateTimeOffset at) =>
        IsOver(lapsesOn, at) ? new Event.Lapsed(at) : new Error.NotOver(lapsesOn);

    private static bool IsOver(DateOnly lapsesOn, DateTimeOffset at) => lapsesOn <= DateOnly.FromDateTime(at.DateTime);

    private static DateOnly Lapses(Signature signature, OverLimitPolicy policy) =>
        DateOnly.FromDayNumber(Math.Min(signature.Day.DayNumber + policy.LapseDays, DateOnly.MaxValue.DayNumber));
}
