using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Decisions;
using static CustomerGraph.Domain.Credit.Conditions.ConditionState;
using Command = CustomerGraph.Domain.Credit.Conditions.ConditionCommand;
using Error = CustomerGraph.Domain.Credit.Decisions.DecisionError;
using Event = CustomerGraph.Domain.Credit.Conditions.ConditionEvent;
using State = CustomerGraph.Domain.Credit.Conditions.CreditCondition;

namespace CustomerGraph.Domain.Credit.Conditions;

/// <summary>The life of a condition. Source: docs/domain/credit-decisions.md.</summary>
public static class ConditionWorkflow
{
    private static readonly Seq<Role> Proposers = Seq.create(Role.Salesperson, Role.SalesManager, Role.HeadOffice, Role.GeneralManager);
    private static readonly Seq<Role> Deciders = Seq.create(Role.HeadOffice, Role.GeneralManager);

    /// <summary>The states and steps as a picture.</summary>
    public static StateDiagram Diagram => StateDiagram.Of<ConditionState, ConditionStep>("Condition", Next, Proposed);

    /// <summary>The state to which a step leads; none for a step that is not possible.</summary>
    public static Seq<ConditionState> Next(ConditionState state, ConditionStep step) => (state, step) switch
    {
        (Proposed, ConditionStep.Accept) => Prelude.Seq1(InForce),
        (InForce, ConditionStep.Expire) => Prelude.Seq1(Expired),
        (Proposed or InForce, ConditionStep.Release) => Prelude.Seq1(Released),
        _ => Seq<ConditionState>.Empty,
    };

    /// <summary>Offers a condition.</summary>
    public static Either<Error, Event.Proposed> Propose(ConditionEntry entry, Signatory person, DateTimeOffset at) =>
        from signature in Guard.Sign(person, at, Proposers)
        from terms in Guard.Checked(entry.Read())
        select new Event.Proposed(terms, signature);

    /// <summary>Decides what a command makes happen to a condition. Changes nothing.</summary>
    public static Either<Error, Event> Decide(Command command, State condition) =>
        Guard.Stepping(condition.State, command.Step, Next, command.At, condition.Since, () => command switch
        {
            Command.Accept c =>
                from open in Ends(condition, c.At).Match(
                    Some: end => Prelude.Left<Error, Unit>(new Error.Over(end)),
                    None: () => Prelude.Right<Error, Unit>(Prelude.unit))
                from signature in Guard.Sign(c.By, c.At, Deciders, condition.Proposal)
                select (Event)new Event.Accepted(signature),

            Command.Expire c => Ends(condition, c.At).IsSome ? new Event.Expired(c.At) : new Error.NotOver(condition.Terms.Until),

            Command.Release c =>
                from signature in Guard.Sign(c.By, c.At, Deciders, condition.Proposal)
                from reason in Guard.Reason(c.Reason)
                select (Event)new Event.Released(signature, reason),

            _ => throw Guard.Impossible(command, condition),
        });

    /// <summary>The condition that an offer begins.</summary>
    public static State Begin(Event.Proposed happened) => new State.Proposed(happened.Terms, happened.Proposal);

    /// <summary>The condition after an event that was decided for it.</summary>
    /// <exception cref="InvalidOperationException">The event was not decided for this condition: a defect, never something a user did.</exception>
    public static State Evolve(State condition, Event happened) => (condition, happened) switch
    {
        (State.Proposed s, Event.Accepted e) => new State.InForce(s.Terms, s.Proposal, e.Acceptance),
        (State.InForce s, Event.Expired e) => new State.Expired(s.Terms, s.Proposal, s.Acceptance, e.At),
        (State.Proposed s, Event.Released e) => new State.Released(s.Terms, s.Proposal, Option<Signature>.None, e.Release, e.Reason),
        (State.InForce s, Event.Released e) => new State.Released(s.Terms, s.Proposal, s.Acceptance, e.Release, e.Reason),
        _ => throw Guard.Impossible(happened, condition),
    };

    private static Option<DateOnly> Ends(State condition, DateTimeOffset at) =>
        condition.Terms.Until.Filter(until => until <= DateOnly.FromDateTime(at.DateTime));
}
