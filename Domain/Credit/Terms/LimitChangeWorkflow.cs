using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Decisions;
using static CustomerGraph.Domain.Credit.Terms.LimitChangeState;
using Command = CustomerGraph.Domain.Credit.Terms.LimitChangeCommand;
using Error = CustomerGraph.Domain.Credit.Decisions.DecisionError;
using Event = CustomerGraph.Domain.Credit.Terms.LimitChangeEvent;
using State = CustomerGraph.Domain.Credit.Terms.LimitChange;

namespace CustomerGraph.Domain.Credit.Terms;

/// <summary>The life of a change of limit: proposer, endorser and approver are three people. Source: docs/domain/credit-decisions.md.</summary>
public static class LimitChangeWorkflow
{
    private static readonly Seq<Role> Proposers = Seq.create(Role.Salesperson, Role.SalesManager, Role.HeadOffice);
    private static readonly Seq<Role> Endorsers = Prelude.Seq1(Role.SalesManager);
    private static readonly Seq<Role> Approvers = Seq.create(Role.HeadOffice, Role.GeneralManager);

    /// <summary>The states and steps as a picture.</summary>
    public static StateDiagram Diagram => StateDiagram.Of<LimitChangeState, LimitChangeStep>("Change of limit", Next, Proposed);

    /// <summary>The state to which a step leads; none for a step that is not possible.</summary>
    public static Seq<LimitChangeState> Next(LimitChangeState state, LimitChangeStep step) => (state, step) switch
    {
        (Proposed, LimitChangeStep.Endorse) => Prelude.Seq1(Endorsed),
        (Endorsed, LimitChangeStep.Approve) => Prelude.Seq1(Approved),
        (Proposed or Endorsed, LimitChangeStep.Refuse) => Prelude.Seq1(Refused),
        (Proposed or Endorsed, LimitChangeStep.Withdraw) => Prelude.Seq1(Withdrawn),
        _ => Seq<LimitChangeState>.Empty,
    };

    /// <summary>Proposes a change.</summary>
    public static Either<Error, Event.Proposed> Propose(LimitProposalEntry entry, Signatory person, DateTimeOffset at) =>
        from signature in Guard.Sign(person, at, Proposers)
        from proposal in Guard.Checked(entry.Read())
        select new Event.Proposed(proposal, signature);

    /// <summary>Decides what a command makes happen to a change. Changes nothing.</summary>
    public static Either<Error, Event> Decide(Command command, State change) =>
        Guard.Stepping(change.State, command.Step, Next, command.At, change.Since, () => (change, command) switch
        {
            (State.Proposed s, Command.Endorse c) =>
                Guard.Sign(c.By, c.At, Endorsers, s.Proposer).Map<Event>(signature => new Event.Endorsed(signature)),

            (State.Endorsed s, Command.Approve c) =>
                from signature in Guard.Sign(c.By, c.At, Approvers, s.Proposer, s.Endorser)
                from agreed in Agreed(s.Proposal, signature)
                select (Event)new Event.Approved(agreed),

            (State.Proposed s, Command.Refuse c) => Refuse(Guard.Sign(c.By, c.At, Endorsers + Approvers, s.Proposer), c.Reason),
            (State.Endorsed s, Command.Refuse c) => Refuse(Guard.Sign(c.By, c.At, Approvers, s.Proposer, s.Endorser), c.Reason),

            (_, Command.Withdraw c) when c.By.Code != change.Proposer.By => new Error.NotTheirs(change.Proposer.By),
            (_, Command.Withdraw c) => new Event.Withdrawn(c.At),

            _ => throw Guard.Impossible(command, change),
        });

    /// <summary>The change that a proposal begins.</summary>
    public static State Begin(Event.Proposed happened) => new State.Proposed(happened.Proposal, happened.Proposer);

    /// <summary>The change after an event that was decided for it.</summary>
    /// <exception cref="InvalidOperationException">The event was not decided for this change: a defect, never something a user did.</exception>
    public static State Evolve(State change, Event happened) => (change, happened) switch
    {
        (State.Proposed s, Event.Endorsed e) => new State.Endorsed(s.Proposal, s.Proposer, e.Endorser),
        (State.Endorsed s, Event.Approved e) => new State.Approved(s.Proposal, s.Proposer, s.Endorser, e.Agreed),
        (State.Proposed s, Event.Refused e) => new State.Refused(s.Proposal, s.Proposer, Option<Signature>.None, e.Refusal, e.Reason),
        (State.Endorsed s, Event.Refused e) => new State.Refused(s.Proposal, s.Proposer, s.Endorser, e.Refusal, e.Reason),
        (State.Proposed s, Event.Withdrawn e) => new State.Withdrawn(s.Proposal, s.Proposer, Option<Signature>.None, e.At),
        (State.Endorsed s, Event.Withdrawn e) => new State.Withdrawn(s.Proposal, s.Proposer, s.Endorser, e.At),
        _ => throw Guard.Impossible(happened, change),
    };

    /// <summary>The terms that hold from the proposed day on, or from their approval if that is later.</summary>
    private static Either<Error, AgreedTerms> Agreed(LimitProposal proposal, Signature approval)
    {
        var start = proposal.From < approval.Day ? approval.Day : proposal.From;

        return proposal.Until.Filter(until => until <= start).Match<Either<Error, AgreedTerms>>(
            Some: until => new Error.Over(until),
            None: () => new AgreedTerms(proposal.Number, proposal.Terms, start, proposal.Until, approval));
    }

    private static Either<Error, Event> Refuse(Either<Error, Signature> signed, string entered) =>
        from signature in signed
        from reason in Guard.Reason(entered)
        select (Event)new Event.Refused(signature, reason);
}
