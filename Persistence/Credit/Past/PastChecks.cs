using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Credit.Limits;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Domain.Credit.Receivables;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Credit.Events;
using CustomerGraph.Persistence.Credit.Evidence;
using CustomerGraph.Persistence.Credit.Ledger;
using CustomerGraph.Persistence.Credit.Policies;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Credit.Past;

/// <summary>How credit stood, why goods went out, and whether they would have gone out by another policy. Everything is told from what happened.</summary>
public sealed class PastChecks(IStore store, ConditionPolicy conditions)
{
    /// <summary>The credit of customers as it was at a time, as far as they are seen.</summary>
    /// <param name="customers">Their keys.</param>
    /// <param name="at">The time, in UTC.</param>
    /// <param name="sight">Who asks.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<IReadOnlyDictionary<long, PastCredit>> AsOfAsync(
        IReadOnlyCollection<long> customers, DateTime at, Sight sight, CancellationToken cancellation)
    {
        await using var db = store.Open(sight);

        return (await db.ReadHistoriesAsync(customers, cancellation)).ToDictionary(of => of.Key, of =>
        {
            var then = of.Value.Until(at);

            return new PastCredit(at, then.Ledger.Figures, then.Terms.TermsInForce(DateOnly.FromDateTime(at)).Map(agreed => agreed.Terms), then.Supply.State);
        });
    }

    /// <summary>How well the receivables of customers are collected, as far as they are seen.</summary>
    /// <param name="customers">Their keys.</param>
    /// <param name="day">The last day that counts; what was recorded later is not looked at.</param>
    /// <param name="months">How many months of sales to look at, at least one; each has 30 days.</param>
    /// <param name="sight">Who asks.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>Nothing for a customer whose ledger has no invoice.</returns>
    public async Task<IReadOnlyDictionary<long, ReceivablesHealth>> HealthAsync(
        IReadOnlyCollection<long> customers, DateOnly day, int months, Sight sight, CancellationToken cancellation)
    {
        await using var db = store.Open(sight);

        return (await db.ReadHistoriesAsync(customers, cancellation))
            .Select(of => (of.Key, Health: HealthOf(of.Value, day, months)))
            .Where(of => of.Health.IsSome)
            .ToDictionary(of => of.Key, of => of.Health.IfNone(() => throw new InvalidOperationException()));
    }

    /// <summary>Why a shipment went out.</summary>
    /// <param name="customer">The key of the customer.</param>
    /// <param name="shipment">The number of the shipment.</param>
    /// <param name="sight">Who asks.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>None when there is no such shipment, or none that is seen.</returns>
    public async Task<Option<CheckExplanation>> ExplainAsync(long customer, string shipment, Sight sight, CancellationToken cancellation)
    {
        await using var db = store.Open(sight);
        var history = (await db.ReadHistoriesAsync([customer], cancellation))[customer];
        var policies = await db.ReadPoliciesAsync(cancellation);

        return history.Events.Where(happened => happened.Stream == StreamKind.Ledger)
            .Select(happened => (Row: happened, Command: CommandOf(happened)))
            .Where(one => one.Command.Exists(command => command.Shipment == shipment))
            .Select(one => Explained(history, one.Row, one.Command.IfNone(() => throw new InvalidOperationException()), policies))
            .HeadOrNone();
    }

    /// <summary>Checks all shipments that went out in a time once more, by another policy.</summary>
    /// <remarks>
    /// The limit is the one that the policy recommends, from the evidence that there was on that day; where it recommends none, the limit that was in force.
    /// Everything else is as it was.
    /// </remarks>
    /// <param name="policy">The policy.</param>
    /// <param name="period">The days on which the checks were, in UTC.</param>
    /// <param name="allReceivables">What all customers owe at present.</param>
    /// <param name="today">The day on which that is so.</param>
    /// <param name="sight">Who asks: shipments to other customers are left out.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The shipments, the earliest first.</returns>
    public async Task<IReadOnlyList<ReplayedShipment>> ReplayAsync(
        CreditPolicy policy, Period period, Amount allReceivables, DateOnly today, Sight sight, CancellationToken cancellation)
    {
        var (from, to) = (Midnight(period.From), Midnight(period.To));
        await using var db = store.Open(sight);
        var customers = await db.CreditEvents
            .Where(happened => happened.Stream == StreamKind.Ledger && happened.At >= from && happened.At < to)
            .Select(happened => happened.CustomerId).Distinct().ToListAsync(cancellation);
        var histories = await db.ReadHistoriesAsync(customers, cancellation);
        var evidence = await db.ReadEvidenceAsync(customers, allReceivables, today, cancellation);
        var policies = await db.ReadPoliciesAsync(cancellation);
        var earned = await EarnedAsync(db, customers, cancellation);

        return
        [
            .. from of in histories
               from happened in of.Value.Events
               where happened.Stream == StreamKind.Ledger && happened.At >= @from && happened.At < to
               let command = CommandOf(happened).Case as CheckedCommand.Reserve
               where command is not null
               orderby happened.At, happened.Position
               select Replayed(of.Key, of.Value, happened, command, policy, LimitComparison.Of(evidence[of.Key], DateOnly.FromDateTime(happened.At), policy), policies, earned),
        ];
    }

    private static Option<ReceivablesHealth> HealthOf(CreditHistory history, DateOnly day, int months) => CollectionHistory.Of(
        history.Until(Midnight(CollectionHistory.FirstDay(day, months)).AddTicks(-1)).Ledger,
        history.Until(Midnight(day.AddDays(1)).AddTicks(-1)).Of(LedgerEventCodec.Instance).Map(one => one.Happened).Strict(),
        day,
        months);

    private ReplayedShipment Replayed(
        long customer,
        CreditHistory history,
        CreditEventRow happened,
        CheckedCommand.Reserve command,
        CreditPolicy policy,
        LimitComparison comparison,
        PolicyHistory policies,
        IReadOnlyDictionary<(long Customer, string Document), (long Net, long Cost)> earned)
    {
        var before = history.Before(happened);
        var explained = Explained(history, happened, command, policies);
        var standing = comparison.Recommended.Match(Right: explained.Standing.Limited, Left: _ => explained.Standing);
        var outcome = CreditCheck.Decide(command, before.Ledger, standing, policy.OverLimit)
            .IfLeft(error => throw new InvalidOperationException($"What was recorded cannot be checked again: {error}"));
        var sales = Documents(history, command.Shipment)
            .Select(document => earned.TryGetValue((customer, document), out var sold) ? Some(sold) : None).Somes().ToList();

        return new ReplayedShipment(
            customer, explained, outcome,
            sales.Count == 0 ? null : Amount.OfUnits(sales.Sum(sold => sold.Net)).Value,
            sales.Count == 0 ? null : Amount.OfUnits(sales.Sum(sold => sold.Net - sold.Cost)).Value);
    }

    private CheckExplanation Explained(CreditHistory history, CreditEventRow happened, CheckedCommand command, PolicyHistory policies)
    {
        var before = history.Before(happened);
        var day = DateOnly.FromDateTime(happened.At);
        var policy = policies.Versions.Find(version => version.Version == happened.Policy).IfNone(CreditPolicy.Standard);
        var standing = before.StandingOn(day, conditions);
        var outcome = CreditCheck.Decide(command, before.Ledger, standing, policy.OverLimit)
            .IfLeft(error => throw new InvalidOperationException($"What was recorded cannot be checked again: {error}"));

        return new CheckExplanation(happened.At, happened.Actor, policy.Version, command, standing, outcome);
    }

    /// <summary>What was asked, from what happened; none of what was not checked.</summary>
    private static Option<CheckedCommand> CommandOf(CreditEventRow happened) =>
        CreditEvents.Read(LedgerEventCodec.Instance, [happened])[0].Happened switch
        {
            LedgerEvent.Reserved e => new CheckedCommand.Reserve(e.Shipment, e.Order, e.Amount, e.On),
            LedgerEvent.Invoiced e => e.Shipment.Map(CheckedCommand (shipment) => new CheckedCommand.Invoice(e.Invoice, shipment, e.Amount, e.Due, e.On)),
            _ => Option<CheckedCommand>.None,
        };

    /// <summary>The numbers under which the sales may have a shipment: its own, and those of its invoices.</summary>
    private static IEnumerable<string> Documents(CreditHistory history, string shipment) =>
        history.Of(LedgerEventCodec.Instance).Map(one => one.Happened).OfType<LedgerEvent.Invoiced>()
            .Where(invoiced => invoiced.Shipment == shipment).Select(invoiced => invoiced.Invoice).Append(shipment).Distinct();

    private static async Task<IReadOnlyDictionary<(long Customer, string Document), (long Net, long Cost)>> EarnedAsync(
        CustomerGraphDb db, IReadOnlyCollection<long> customers, CancellationToken cancellation) =>
        (await db.SalesLines.Where(line => customers.Contains(line.CustomerId))
            .GroupBy(line => new { line.CustomerId, line.DocumentNumber })
            .Select(of => new { of.Key.CustomerId, of.Key.DocumentNumber, Net = of.Sum(line => line.NetUnits), Cost = of.Sum(line => line.CostUnits) })
            .ToListAsync(cancellation))
        .ToDictionary(of => (of.CustomerId, of.DocumentNumber), of => (of.Net, of.Cost));

    private static DateTime Midnight(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
}
