using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Tests.Store;

public sealed class SqliteDurabilityExamples
{
    private static readonly (string Setting, string Value)[] Wanted =
        [("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("busy_timeout", "10000"), ("recursive_triggers", "1")];

    [Fact]
    public async Task Every_connection_is_durable_be_it_new_or_from_the_pool()
    {
        await using var store = await TestStore.OnAsync(DatabaseKind.Sqlite);

        for (var round = 0; round < 3; round++)
        {
            var together = Enumerable.Range(0, 4).Select(_ => store.Open()).ToList();

            foreach (var db in together)
            {
                await db.Database.OpenConnectionAsync();
            }

            foreach (var db in together)
            {
                Assert.Equal(Wanted, Wanted.Select(wanted => (wanted.Setting, Read(db, wanted.Setting))));
                await db.DisposeAsync();
            }
        }
    }

    [Fact]
    public async Task A_connection_that_is_opened_without_waiting_is_durable_too()
    {
        await using var store = await TestStore.OnAsync(DatabaseKind.Sqlite);
        using var db = store.Open();
        db.Database.OpenConnection();

        Assert.Equal(Wanted, Wanted.Select(wanted => (wanted.Setting, Read(db, wanted.Setting))));
    }

    private static string Read(CustomerGraphDb db, string setting)
    {
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {setting}";

        return $"{command.ExecuteScalar()}";
    }
}
