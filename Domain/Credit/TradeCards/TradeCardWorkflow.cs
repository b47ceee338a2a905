using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Terms;
using static CustomerGraph.Domain.Credit.TradeCards.TradeCardState;
using Command = CustomerGraph.Domain.Credit.TradeCards.TradeCardCommand;
using Error = CustomerGraph.Domain.Credit.Decisions.DecisionError;
using Event = CustomerGraph.Domain.Credit.TradeCards.TradeCardEvent;
using State = CustomerGraph.Domain.Credit.TradeCards.TradeCard;

namespace CustomerGraph.Domain.Credit.TradeCards;

/// <summary>The life of a trade card: drafter, endorser and approver are three people. Source: docs/domain/credit-decisions.md.</summary>
public static class TradeCardWorkflow
{
    private static readonly Seq<Role> Drafters = Prelude.Seq1(Role.Salesperson);
    private static readonly Seq<Role> Endorsers = Prelude.Seq1(Role.SalesManager);
    private static readonly Seq<Role> Approvers = Seq.create(Role.HeadOffice, Role.GeneralManager);

    /// <summary>The states and steps as a picture.</summary>
    public static StateDiagram Diagram => StateDiagram.Of<TradeCardState, TradeCardStep>("Trade card", Next, Drafted);

    /// <summary>The state to which a step leads; none for a step that is not possible.</summary>
    public static Seq<TradeCardState> Next(TradeCardState state, TradeCardStep step) => (state, step) switch
    {
        (Drafted, TradeCardStep.Revise) => Prelude.Seq1(Drafted),
        (Drafted, TradeCardStep.Submit) => Prelude.Seq1(Submitted),
        (Submitted, TradeCardStep.Endorse) => Prelude.Seq1(Endorsed),
        (Endorsed, TradeCardStep.Approve) => Prelude.Seq1(Approved),
        (Submitted or Endorsed, TradeCardStep.Reject) => Prelude.Seq1(Rejected),
        _ => Seq<TradeCardState>.Empty,
    };

    /// <summary>Drafts a card for a customer that has none, or whose last one was rejected.</summary>
    /// <param name="entry">What the card is to say.</param>
    /// <param name="last">The customer's last card.</param>
    /// <param name="person">Who drafts it.</param>
    /// <param name="at">When.</param>
    public static Either<Error, Event.Drafted> Draft(TradeCardEntry entry, Option<State> last, Signatory person, DateTimeOffset at) =>
        from alone in last.Filter(card => card.State != Rejected).Match(
            Some: card => Prelude.Left<Error, Unit>(new Error.OneIsThere(card.State.ToString())),
            None: () => Prelude.Right<Error, Unit>(Prelude.unit))
        from signature in Guard.Sign(person, at, Drafters)
        from content in Guard.Checked(entry.Read())
        select new Event.Drafted(content, signature, last.Map(card => card.Content.Number));

    /// <summary>Decides what a command makes happen to a card. Changes nothing.</summary>
    public static Either<Error, Event> Decide(Command command, State card) =>
        Guard.Stepping(card.State, command.Step, Next, command.At, card.Since, () => (card, command) switch
        {
            (State.Drafted, Command.Revise or Command.Submit) when command.By.Code != card.Drafter.By => new Error.NotTheirs(card.Drafter.By),
            (State.Drafted, Command.Revise c) => Guard.Checked(c.Entry.Read()).Map<Event>(content => new Event.Revised(content, c.At)),
            (State.Drafted, Command.Submit c) => new Event.Submitted(c.At),

            (State.Submitted s, Command.Endorse c) =>
                Guard.Sign(c.By, c.At, Endorsers, s.Drafter).Map<Event>(signature => new Event.Endorsed(signature)),

            (State.Endorsed s, Command.Approve c) =>
                Guard.Sign(c.By, c.At, Approvers, s.Drafter, s.Endorser).Map<Event>(signature => new Event.Approved(
                    new AgreedTerms(s.Content.Number, s.Content.Terms, signature.Day, Option<DateOnly>.None, signature))),

            (State.Submitted s, Command.Reject c) => Reject(Guard.Sign(c.By, c.At, Endorsers + Approvers, s.Drafter), c.Reason),
            (State.Endorsed s, Command.Reject c) => Reject(Guard.Sign(c.By, c.At, Approvers, s.Drafter, s.Endorser), c.Reason),

            _ => throw Guard.Impossible(command, card),
        });

    /// <summary>The card that a draft begins.</summary>
    public static State Begin(Event.Drafted happened) => new State.Drafted(happened.Content, happened.Drafter, happened.Drafter.At);

    /// <summary>The card after an event that was decided for it.</summary>
    /// <exception cref="InvalidOperationException">The event was not decided for this card: a defect, never something a user did.</exception>
    public static State Evolve(State card, Event happened) => (card, happened) switch
    {
        (State.Drafted s, Event.Revised e) => new State.Drafted(e.Content, s.Drafter, e.At),
        (State.Drafted s, Event.Submitted e) => new State.Submitted(s.Content, s.Drafter, e.At),
        (State.Submitted s, Event.Endorsed e) => new State.Endorsed(s.Content, s.Drafter, e.Endorser),
        (State.Endorsed s, Event.Approved e) => new State.Approved(s.Content, s.Drafter, s.Endorser, e.Agreed),
        (State.Submitted s, Event.Rejected e) => new State.Rejected(s.Content, s.Drafter, Option<Signature>.None, e.Rejection, e.Reason),
        (State.Endorsed s, Event.Rejected e) => new State.Rejected(s.Content, s.Drafter, s.Endorser, e.Rejection, e.Reason),
        _ => throw Guard.Impossible(happened, card),
    };

    private static Either<Error, Event> Reject(Either<Error, Signature> signed, string entered) =>
        from signature in signed
        from reason in Guard.Reason(entered)
        select (Event)new Event.Rejected(signature, reason);
}
