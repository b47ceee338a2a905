using CustomerGraph.Persistence.Credit.Events;
using CustomerGraph.Persistence.Credit.Terms;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Credit.Past;

/// <summary>Reads what happened about the credit of customers, in two statements for however many.</summary>
internal static class CreditHistories
{
    /// <summary>The streams that say what counts in a check.</summary>
    private static readonly StreamKind[] Standing = [StreamKind.TradeCard, StreamKind.Condition, StreamKind.Supply, StreamKind.OverLimit];

    /// <summary>The streams from which a check is told again.</summary>
    private static readonly StreamKind[] Checked = [StreamKind.Ledger, .. Standing];

    /// <summary>All that a check asks for, of some customers as far as they are seen.</summary>
    public static Task<IReadOnlyDictionary<long, CreditHistory>> ReadHistoriesAsync(
        this CustomerGraphDb db, IReadOnlyCollection<long> customers, CancellationToken cancellation) =>
        db.ReadAsync(customers, Checked, cancellation);

    /// <summary>What was decided about a customer, without its ledger.</summary>
    public static async Task<CreditHistory> ReadDecisionsAsync(this CustomerGraphDb db, long customer, CancellationToken cancellation) =>
        (await db.ReadAsync([customer], Standing, cancellation))[customer];

    private static async Task<IReadOnlyDictionary<long, CreditHistory>> ReadAsync(
        this CustomerGraphDb db, IReadOnlyCollection<long> customers, StreamKind[] streams, CancellationToken cancellation)
    {
        var events = (await db.CreditEvents.AsNoTracking()
            .Where(happened => customers.Contains(happened.CustomerId) && streams.Contains(happened.Stream))
            .OrderBy(happened => happened.Position)
            .ToListAsync(cancellation)).ToLookup(happened => happened.CustomerId);
        var terms = await db.ReadTermsAsync(customers, cancellation);

        return terms.ToDictionary(of => of.Key, of => new CreditHistory([.. events[of.Key]], of.Value));
    }
}
