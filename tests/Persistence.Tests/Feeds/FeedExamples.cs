using CustomerGraph.Persistence.Credit.Events;
using CustomerGraph.Persistence.Feeds;
using CustomerGraph.Persistence.Tests.Credit;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Tests.Feeds;

public sealed class FeedExamples
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Before everything: nobody says when following has begun, and so nothing may depend on it.</summary>
    private static readonly FeedPosition Beginning = new(0, 0);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Every_follower_gets_every_entry_once_while_many_write(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        await using var other = store.SecondProgram();
        var customers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => CreditOffice.CustomerAsync(store)));
        var office = new CreditOffice(store.Store) { Standings = { Standing = CreditOffice.Limited(1_000) } };
        using var ending = new CancellationTokenSource(Patience);
        var followers = new[] { store.Feeds, store.Feeds, other.Feeds }.Select(feeds => new Follower(feeds.Credit, Beginning, ending.Token)).ToList();
        await office.ShipAsync(customers[0], "S0", 1);
        await Task.WhenAll(followers.Select(follower => follower.HasAsync(1)));

        await Task.WhenAll(customers.Select(customer => Task.Run(async () =>
        {
            for (var number = 1; number <= 10; number++)
            {
                await office.ShipAsync(customer, $"S{number}", 1);
            }
        })));

        foreach (var follower in followers)
        {
            var entries = await follower.HasAsync(61);

            Assert.Equal(61, entries.Select(entry => entry.Row.Position).Distinct().Count());
            Assert.All(entries.GroupBy(entry => entry.Row.CustomerId), of => Assert.Equal(of.Select(entry => entry.Row.Version).Order(), of.Select(entry => entry.Row.Version)));
        }

        await ending.CancelAsync();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Who_comes_back_gets_what_happened_in_the_meantime(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        var customer = await CreditOffice.CustomerAsync(store);
        var office = new CreditOffice(store.Store) { Standings = { Standing = CreditOffice.Limited(1_000) } };
        FeedPosition position;

        using (var leaving = new CancellationTokenSource(Patience))
        {
            var before = new Follower(store.Feeds.Credit, Beginning, leaving.Token);
            await before.BeginsAsync(office, customer);
            position = FeedPosition.Parse($"{(await before.HasAsync(1))[0].Position}")!.Value;
            await leaving.CancelAsync();
        }

        await office.ShipAsync(customer, "S1", 1);
        await office.ShipAsync(customer, "S2", 1);

        // A restarted program knows nothing of who followed before.
        await using var restarted = store.SecondProgram();
        using var ending = new CancellationTokenSource(Patience);
        var after = new Follower(restarted.Feeds.Credit, position, ending.Token);
        await after.HasAsync(2);
        await office.ShipAsync(customer, "S3", 1);

        Assert.Equal([2, 3, 4], (await after.HasAsync(3)).Select(entry => entry.Row.Version));
        await ending.CancelAsync();
    }

    [PostgreSqlFact]
    public async Task Neither_does_who_is_late_to_commit_get_lost_nor_are_others_kept_waiting_for_them()
    {
        await using var store = await TestStore.OnAsync(DatabaseKind.PostgreSql);
        var customers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => CreditOffice.CustomerAsync(store)));
        var office = new CreditOffice(store.Store) { Standings = { Standing = CreditOffice.Limited(1_000) } };
        using var ending = new CancellationTokenSource(Patience);
        var follower = new Follower(store.Feeds.Credit, Beginning, ending.Token);
        await follower.BeginsAsync(office, customers[0]);

        await using var late = store.Open();
        await using var transaction = await late.Database.BeginTransactionAsync();
        late.Add(new CreditEventRow { CustomerId = customers[1], Stream = StreamKind.Supply, Version = 1, Step = "REPORTED", Actor = "late", At = DateTime.UtcNow });
        await late.SaveChangesAsync();
        await office.ShipAsync(customers[0], "S1", 1);
        var soon = await follower.HasAsync(2);
        await transaction.CommitAsync();
        var all = await follower.HasAsync(3);

        Assert.Equal(["seller", "seller", "late"], all.Select(entry => entry.Row.Actor));
        Assert.True(all[2].Row.Position < all[1].Row.Position);

        // Who stops before the late one was there does not miss it.
        var again = new Follower(store.Feeds.Credit, soon[1].Position, ending.Token);
        Assert.Contains((await again.HasAsync(1)).Select(entry => entry.Row.Actor), actor => actor == "late");
        await ending.CancelAsync();
    }

    [PostgreSqlFact]
    public async Task When_the_connection_that_listens_is_cut_nothing_is_missed()
    {
        await using var store = await TestStore.OnAsync(DatabaseKind.PostgreSql);
        var customer = await CreditOffice.CustomerAsync(store);
        var office = new CreditOffice(store.Store) { Standings = { Standing = CreditOffice.Limited(1_000) } };
        using var ending = new CancellationTokenSource(Patience);
        var follower = new Follower(store.Feeds.Credit, Beginning, ending.Token);
        await follower.BeginsAsync(office, customer);

        Assert.True(Convert.ToInt64(
            await store.ValueAsync(
                "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'")) > 0);
        await office.ShipAsync(customer, "S1", 1);

        Assert.Equal([1, 2], (await follower.HasAsync(2)).Select(entry => entry.Row.Version));
        await ending.CancelAsync();
    }

    [Fact]
    public async Task Who_reads_too_slowly_is_told_so_and_can_go_on()
    {
        await using var store = TestStore.InMemory();
        var feed = store.Feeds.Credit;
        await using var slow = feed.FollowAsync(Beginning).GetAsyncEnumerator();
        var first = slow.MoveNextAsync();
        await AddAsync(store, 1);
        Assert.True(await first);

        for (var round = 0; round < 3; round++)
        {
            await AddAsync(store, 500);
            await Task.Delay(200);
        }

        var (read, last) = (1, slow.Current.Position);
        await Assert.ThrowsAsync<FeedLagException>(async () =>
        {
            while (await slow.MoveNextAsync())
            {
                (read, last) = (read + 1, slow.Current.Position);
            }
        });

        Assert.InRange(read, 2, 1501);
        using var ending = new CancellationTokenSource(Patience);
        var again = new Follower(feed, last, ending.Token);
        Assert.Equal(1501, (await again.HasAsync(1501 - read))[^1].Row.Position);
        await ending.CancelAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("7-")]
    [InlineData("7-8-9")]
    [InlineData("-7-8")]
    [InlineData("99999999999999999999-1")]
    public void What_is_no_position_is_not_read_as_one(string text) => Assert.Null(FeedPosition.Parse(text));

    private static async Task AddAsync(TestStore store, int count)
    {
        await using var db = store.Open();
        var from = await db.CreditEvents.CountAsync();
        db.AddRange(Enumerable.Range(from + 1, count).Select(version => new CreditEventRow { CustomerId = 1, Version = version }));
        await db.SaveChangesAsync();
    }
}
