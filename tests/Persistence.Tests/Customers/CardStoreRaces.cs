using CustomerGraph.Domain.Customers;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using LanguageExt;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Tests.Customers;

public sealed class CardStoreRaces(SharedStore stores) : IClassFixture<SharedStore>
{
    private const int Writers = 8;
    private const int Rounds = 5;

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Of_eight_who_change_the_same_version_exactly_one_wins(DatabaseKind kind)
    {
        var store = await stores.OnAsync(kind);
        var cards = new CardStore(store.Store);
        var id = (await cards.CreateAsync(new CardEntry($"race", "Race", Channel.Retail), Company.At(0), default))
            .IfLeft(_ => 0);

        for (var version = 1; version <= Rounds; version++)
        {
            var outcomes = await TogetherAsync(writer => cards.ChangeAsync(
                id, version, card => card with { City = $"City {version} of {writer}" }, Company.At(version, $"writer {writer}"), default));

            Assert.Single(outcomes, outcome => outcome.IsRight);
            Assert.All(outcomes.SelectMany(outcome => outcome.LeftToSeq()), errors =>
                Assert.Equal(Prelude.Seq1<CardError>(new CardError.VersionConflict(version, version + 1)), errors));
        }

        await using var db = store.Open();
        var row = await db.Customers.SingleAsync(card => card.Id == id);
        var history = await db.Changes.Where(change => change.Entity == "customers" && change.EntityId == id)
            .OrderBy(change => change.Id).ToListAsync();

        Assert.Equal(Rounds + 1, row.Version);
        Assert.Equal(Enumerable.Range(1, Rounds + 1), history.Select(change => change.Version));
        Assert.Equal(row.City, $"City {Rounds} of {history[^1].Actor["writer ".Length..]}");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Of_eight_who_make_a_card_with_the_same_code_exactly_one_does(DatabaseKind kind)
    {
        var cards = new CardStore((await stores.OnAsync(kind)).Store);

        var outcomes = await TogetherAsync(writer => cards.CreateAsync(
            new CardEntry("twin", $"Twin {writer}", Channel.Retail), Company.At(0), default));

        Assert.Single(outcomes, outcome => outcome.IsRight);
        Assert.All(outcomes.SelectMany(outcome => outcome.LeftToSeq()), errors =>
            Assert.Equal(Prelude.Seq1<CardError>(new CardError.CodeTaken("twin")), errors));
    }

    private static async Task<IReadOnlyList<T>> TogetherAsync<T>(Func<int, Task<T>> work)
    {
        using var start = new Barrier(Writers);

        return await Task.WhenAll(Enumerable.Range(1, Writers).Select(writer => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();

                return work(writer);
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default).Unwrap()));
    }
}
