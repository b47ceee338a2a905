using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Persistence.Access.Audit;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Persistence.Tests.Stores;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Tests.Access.Audit;

/// <summary>Somebody who may do anything in the database, and knows how the trail is made.</summary>
internal sealed class Attacker(TestStore store)
{
    /// <summary>Takes away what keeps the tables from being changed.</summary>
    public async Task DropTriggersAsync()
    {
        foreach (var statement in store.Settings.Provider == StoreProvider.Sqlite
            ? (string[])["DROP TRIGGER audit_trail_no_update", "DROP TRIGGER audit_trail_no_delete", "DROP TRIGGER audit_head_no_return", "DROP TRIGGER audit_head_no_delete"]
            : ["DROP TRIGGER audit_trail_append_only ON audit_trail", "DROP TRIGGER audit_head_no_return ON audit_head", "DROP TRIGGER audit_head_no_delete ON audit_head"])
        {
            await store.ExecuteAsync(statement);
        }
    }

    public Task<int> EditAsync(long position, string actor) =>
        store.ExecuteAsync($"UPDATE audit_trail SET actor = '{actor}' WHERE position = {position}");

    /// <summary>Sets columns to anything that the database takes.</summary>
    public Task<int> DamageAsync(string columns, long position) =>
        store.ExecuteAsync($"UPDATE audit_trail SET {columns.Replace("{", "{{", StringComparison.Ordinal)} WHERE position = {position}");

    public Task<int> DeleteAsync(long position) => store.ExecuteAsync($"DELETE FROM audit_trail WHERE position = {position}");

    public Task<int> TruncateAsync(long from) => store.ExecuteAsync($"DELETE FROM audit_trail WHERE position >= {from}");

    /// <summary>Makes all entries from a place on stand so many places later, or earlier.</summary>
    public async Task ShiftAsync(long from, long by)
    {
        await store.ExecuteAsync($"UPDATE audit_trail SET position = position + 10000 WHERE position >= {from}");
        await store.ExecuteAsync($"UPDATE audit_trail SET position = position - {10_000 - by} WHERE position >= 10000");
    }

    public async Task SwapAsync(long one, long other)
    {
        await store.ExecuteAsync($"UPDATE audit_trail SET position = 10000 WHERE position = {one}");
        await store.ExecuteAsync($"UPDATE audit_trail SET position = {one} WHERE position = {other}");
        await store.ExecuteAsync($"UPDATE audit_trail SET position = {other} WHERE position = 10000");
    }

    /// <summary>Puts in an entry that fits onto the one before.</summary>
    public async Task InsertAsync(long position, string actor)
    {
        await using var db = store.Open();
        var before = await db.AuditTrail.SingleAsync(row => row.Position == position - 1);
        var entry = new AuditEntry(position, before.ToEntry().Entry.Fact with { Actor = actor });
        db.Add(new ChainedEntry(entry, before.ToEntry().Hash, AuditHash.Of(before.ToEntry().Hash, entry)).ToRow());
        await db.SaveChangesAsync();
    }

    /// <summary>Computes all hashes anew, as if the trail had always been like this.</summary>
    /// <returns>The head that it now has.</returns>
    public async Task<AuditHead> HashAgainAsync()
    {
        await using var db = store.Open();
        var head = AuditHead.Start;

        foreach (var row in await db.AuditTrail.OrderBy(row => row.Position).ToListAsync())
        {
            (var entry, head) = head.Add(row.ToEntry().Entry.Fact);
            await store.ExecuteAsync(
                $"UPDATE audit_trail SET previous = '{entry.Previous}', hash = '{entry.Hash}' WHERE position = {row.Position}");
        }

        return head;
    }

    public Task<int> SetHeadAsync(AuditHead head) =>
        store.ExecuteAsync($"UPDATE audit_head SET count = {head.Count}, hash = '{head.Hash}'");
}
