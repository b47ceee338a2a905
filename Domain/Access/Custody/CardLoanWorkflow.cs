using CustomerGraph.Domain.Kernel;
using Command = CustomerGraph.Domain.Access.Custody.CardLoanCommand;
using Error = CustomerGraph.Domain.Access.Custody.CardLoanError;
using Event = CustomerGraph.Domain.Access.Custody.CardLoanEvent;
using State = CustomerGraph.Domain.Access.Custody.CardLoan;

namespace CustomerGraph.Domain.Access.Custody;

/// <summary>The life of a loan.</summary>
/// <remarks>
/// <code>
///              Grant      Refuse     GiveBack    Extend     Expire
/// Requested    Granted    Refused    -           -          -
/// Granted      -          -          Returned    Granted    Expired
/// Refused      -          -          -           -          -
/// Returned     -          -          -           -          -
/// Expired      -          -          Returned    -          -
/// </code>
/// <para>Source: docs/domain/custody.md.</para>
/// </remarks>
public static class CardLoanWorkflow
{
    /// <summary>Decides what a command makes happen to a loan. Changes nothing.</summary>
    /// <returns>The event, or the reason why there is none.</returns>
    public static Either<Error, Event> Decide(Command command, State loan, CustodyPolicy policy) =>
        command.At < loan.Since
            ? new Error.OutOfDate(loan.Since)
            : (loan, command) switch
            {
                (State.Requested s, Command.Grant c) when c.By == s.Request.Borrower => new Error.OwnRequest(c.By),
                (State.Requested s, Command.Grant c) =>
                    Until(c.Until.IfNone(s.Request.Until), c.At, c.At + policy.Longest)
                        .Map<Event>(until => new Event.Granted(c.By, until, c.At)),

                (State.Requested s, Command.Refuse c) when c.By == s.Request.Borrower => new Error.OwnRequest(c.By),
                (State.Requested, Command.Refuse c) =>
                    Checked(Entry.Text("reason", c.Reason, LoanEntry.TextLength))
                        .Map<Event>(reason => new Event.Refused(c.By, reason, c.At)),

                (State.Granted or State.Expired, Command.GiveBack c) when c.By != loan.Request.Borrower =>
                    new Error.NotTheBorrower(loan.Request.Borrower),
                (State.Granted or State.Expired, Command.GiveBack c) => new Event.Returned(c.At),

                (State.Granted s, Command.Extend c) when c.By == s.Request.Borrower => new Error.OwnRequest(c.By),
                (State.Granted s, Command.Extend c) when s.Until <= c.At => new Error.AtItsEnd(s.Until),
                (State.Granted s, Command.Extend) when s.Extensions >= policy.MostExtensions =>
                    new Error.ExtendedTooOften(policy.MostExtensions),
                (State.Granted s, Command.Extend c) =>
                    Until(c.Until, s.Until, c.At + policy.Longest)
                        .Map<Event>(until => new Event.Extended(c.By, until, c.At)),

                (State.Granted s, Command.Expire c) when c.At < s.Until => new Error.NotAtItsEnd(s.Until),
                (State.Granted, Command.Expire c) => new Event.Expired(c.At),

                _ => new Error.NotAllowedIn(loan.State),
            };

    /// <summary>The loan that a request begins.</summary>
    public static State Begin(Event.Requested happened) => new State.Requested(happened.Request);

    /// <summary>The loan after an event that was decided for it.</summary>
    /// <exception cref="InvalidOperationException">
    /// The event was not decided for this loan: a defect or a damaged history, never something a user did.
    /// </exception>
    public static State Evolve(State loan, Event happened) =>
        (loan, happened) switch
        {
            (State.Requested s, Event.Granted e) =>
                new State.Granted(s.Request, new LoanDecision(e.By, e.At), e.Until, Extensions: 0, e.At),
            (State.Requested s, Event.Refused e) => new State.Refused(s.Request, new LoanDecision(e.By, e.At), e.Reason),
            (State.Granted s, Event.Returned e) => new State.Returned(s.Request, s.Grant, s.Until, s.Extensions, e.At),
            (State.Granted s, Event.Extended e) => new State.Granted(s.Request, s.Grant, e.Until, s.Extensions + 1, e.At),
            (State.Granted s, Event.Expired e) => new State.Expired(s.Request, s.Grant, s.Until, s.Extensions, e.At),
            (State.Expired s, Event.Returned e) => new State.Returned(s.Request, s.Grant, s.Until, s.Extensions, e.At),

            _ => throw new InvalidOperationException($"{happened} cannot have happened to {loan}."),
        };

    private static Either<Error, DateTimeOffset> Until(DateTimeOffset until, DateTimeOffset after, DateTimeOffset latest) =>
        Checked(Entry.After("until", until, after, latest));

    private static Either<Error, T> Checked<T>(Validation<EntryError, T> entry) =>
        entry.ToEither().MapLeft<Error>(errors => new Error.Invalid(errors.Head));
}
