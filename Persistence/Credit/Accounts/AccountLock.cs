using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Credit.Accounts;

/// <summary>Holds the account of a customer until the transaction ends.</summary>
internal static class AccountLock
{
    /// <summary>The account, tracked, and made if it is missing; nobody else can have it until the transaction ends.</summary>
    public static async Task<CreditAccountRow> LockedAccountAsync(this CustomerGraphDb db, long customerId, CancellationToken cancellation)
    {
        if (!db.Database.IsRelational())
        {
            return await db.CreditAccounts.AsTracking().SingleOrDefaultAsync(account => account.CustomerId == customerId, cancellation)
                ?? db.Add(new CreditAccountRow { CustomerId = customerId }).Entity;
        }

        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO credit_accounts (customer_id, version, reserved, invoiced, on_notes, credit_balance) VALUES ({customerId}, 0, 0, 0, 0, 0)
            ON CONFLICT (customer_id) DO NOTHING
            """,
            cancellation);

        // The row is read only when it is held: a statement sees what was committed before it began.
        if (db.Database.IsNpgsql())
        {
            await db.Database.ExecuteSqlAsync($"SELECT 1 FROM credit_accounts WHERE customer_id = {customerId} FOR UPDATE", cancellation);
        }

        return await db.CreditAccounts.AsTracking().SingleAsync(account => account.CustomerId == customerId, cancellation);
    }
}
