using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Store;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Credit.Evidence;

/// <summary>What all customers owe the company.</summary>
/// <remarks>
/// It is the same for everybody who asks, whichever customers they see: a grade rests on it, and a customer has one grade. Nothing of any other
/// customer can be told from it.
/// </remarks>
public sealed class AllReceivables(IStore store)
{
    /// <summary>Sums are made in two parts, so that none leaves the range of a column: so many units are one of the higher part.</summary>
    private const long Part = 1_000_000;

    /// <summary>The total of those who owe something; who is in credit counts for nothing. At most the highest amount.</summary>
    public async Task<Amount> ReadAsync(CancellationToken cancellation)
    {
        await using var db = store.Open(Sight.All);

        if (!db.Database.IsRelational())
        {
            return Of((await db.CreditAccounts.ToListAsync(cancellation))
                .Aggregate(Int128.Zero, (sum, account) => sum + Math.Max(0, Amount.Literal(account.Invoiced + account.OnNotes - account.CreditBalance).Units)));
        }

        var parts = await db.Database.SqlQuery<Parts>(
            $"""
            SELECT CAST(COALESCE(SUM(owed / {Part}), 0) AS BIGINT) AS "High", CAST(COALESCE(SUM(owed % {Part}), 0) AS BIGINT) AS "Low"
            FROM (SELECT invoiced + on_notes - credit_balance AS owed FROM credit_accounts) AS accounts
            WHERE owed > 0
            """).SingleAsync(cancellation);

        return Of(((Int128)parts.High * Part) + parts.Low);
    }

    private static Amount Of(Int128 units) => Amount.OfUnits((long)Int128.Min(units, long.MaxValue));

    private sealed record Parts(long High, long Low);
}
