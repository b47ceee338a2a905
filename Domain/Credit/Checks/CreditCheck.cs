using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;
using Command = CustomerGraph.Domain.Credit.Checks.CheckedCommand;
using Error = CustomerGraph.Domain.Credit.Ledger.LedgerError;
using Event = CustomerGraph.Domain.Credit.Ledger.LedgerEvent;

namespace CustomerGraph.Domain.Credit.Checks;

/// <summary>The credit check: the only way for goods into the ledger.</summary>
/// <remarks>
/// The verdict and the events come of one call on one ledger. Whoever stores the events only if the ledger is still the one that was
/// checked, and checks anew if it is not, never lets out more than the limit, however many checks there are at once.
/// </remarks>
public static class CreditCheck
{
    /// <summary>The verdict that <see cref="Decide"/> would give.</summary>
    public static Either<Error, CreditVerdict> Preview(Command command, CreditLedger ledger, CreditStanding standing, OverLimitPolicy policy) =>
        Decide(command, ledger, standing, policy).Map(outcome => outcome.Verdict);

    /// <summary>The outcome that <see cref="Decide"/> would give for goods that are not sent yet.</summary>
    public static Either<Error, CheckOutcome> Preview(ShipmentInMind goods, CreditLedger ledger, CreditStanding standing, OverLimitPolicy policy) =>
        from then in goods.LedgerThen(ledger)
        from outcome in Decide(goods.AsSent(ledger), then, standing, policy)
        select outcome with { Before = ledger.Figures };

    /// <summary>Checks, and says what happens in the ledger. Changes nothing.</summary>
    /// <returns>The outcome; an error only when there is no such document, so that there is nothing to check.</returns>
    public static Either<Error, CheckOutcome> Decide(Command command, CreditLedger ledger, CreditStanding standing, OverLimitPolicy policy) =>
        command switch
        {
            Command.Reserve c => Reserve(c, ledger, standing, policy),
            Command.Invoice c => Invoice(c, ledger, standing, policy),
            _ => throw new ArgumentOutOfRangeException(nameof(command), command, "There is no such command."),
        };

    private static Either<Error, CheckOutcome> Reserve(Command.Reserve command, CreditLedger ledger, CreditStanding standing, OverLimitPolicy policy) =>
        from shipment in LedgerRules.Number("shipment", command.Shipment)
        from order in LedgerRules.Number("order", command.Order)
        from another in order == shipment ? Left<Error, Unit>(new Error.Invalid(new EntryError.NothingThere("order"))) : unit
        from repeated in Reserving.IsRepeated(ledger, shipment, order, command.Amount)
        from outcome in repeated
            ? Repetition(ledger, standing)
            : ledger.NewAmount(command.Amount).Map(amount =>
            {
                var demand = Demand.Of(command with { Order = order }, ledger);

                return Outcome(demand, ledger, standing, policy, verdict => new Event.Reserved(
                    shipment, order, amount, amount.Minus(demand.Added), Ground(verdict, order), command.On));
            })
        select outcome;

    private static Either<Error, CheckOutcome> Invoice(Command.Invoice command, CreditLedger ledger, CreditStanding standing, OverLimitPolicy policy) =>
        from number in LedgerRules.Number("number", command.Number)
        from shipment in LedgerRules.Number("shipment", command.Shipment)
        from due in LedgerRules.NotBefore("due", command.Due, command.On)
        from repeated in Invoicing.IsRepeated(ledger, number, shipment, command.Amount, due, command.On)
        from outcome in repeated
            ? Repetition(ledger, standing)
            : ledger.NewAmount(command.Amount).Map(amount =>
                Outcome(Demand.Of(command, ledger), ledger, standing, policy, _ => new Event.Invoiced(
                    number, shipment, amount, Invoicing.FromReservations(ledger, shipment, amount), due, command.On)))
        select outcome;

    private static CheckOutcome Outcome(
        Demand demand, CreditLedger ledger, CreditStanding standing, OverLimitPolicy policy, Func<CreditVerdict, Event> happened)
    {
        var before = ledger.Figures;
        var verdict = Verdicts.Of(demand, before, standing, policy);
        var events = verdict.Admits ? Seq1(happened(verdict)) : LanguageExt.Seq<Event>.Empty;

        return new CheckOutcome(verdict, before, demand.Added, Limit(standing), events);
    }

    private static Either<Error, CheckOutcome> Repetition(CreditLedger ledger, CreditStanding standing) =>
        new CheckOutcome(new CreditVerdict.Known(), ledger.Figures, Amount.Zero, Limit(standing), LanguageExt.Seq<Event>.Empty);

    private static Option<Amount> Limit(CreditStanding standing) => standing.Terms.Bind(terms => terms.Limit);

    private static ReservationGround Ground(CreditVerdict verdict, Option<string> order) =>
        verdict.Ground.IfNone(() => new ReservationGround.OfOrder(order.IfNone("")));
}
