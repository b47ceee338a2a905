using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Credit.Policies;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Tests.Credit;

public sealed class CreditPolicyStoreExamples
{
    private static readonly Authorship By = new("E1", new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero), Sight.None);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_new_version_takes_the_place_of_the_one_of_its_first_day(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        var policies = new CreditPolicyStore(store.Store);

        var second = Done(await policies.AddAsync(By.Day, Seq1(new PolicyTerm("statementMonths", "12")), By, default));
        var third = Done(await policies.AddAsync(By.Day.AddDays(10), Seq1(new PolicyTerm("cut.AAA", "95")), By, default));
        var between = Done(await policies.AddAsync(By.Day.AddDays(5), Seq1(new PolicyTerm("currentRatioNorm", "2")), By, default));

        var last = Done(await policies.AddAsync(By.Day.AddDays(11), Seq1(new PolicyTerm("cut.AA", "85")), By, default));

        Assert.Equal([2, 3, 4, 5], new[] { second.Version, third.Version, between.Version, last.Version });
        Assert.Contains(new PolicyTerm("cut.AAA", "95"), PolicyText.Write(last));
        Assert.Equal((12, "E1"), (third.Limits.StatementMonths, third.Author));
        Assert.Equal(1.2m, third.Limits.CurrentRatioNorm);

        await using var db = store.Store.Open(Sight.None);
        var stored = new StoredPolicies();
        Assert.Equal(CreditPolicy.Standard, await stored.OnAsync(db, By.Day.AddDays(-1), default));
        Assert.Equal(PolicyText.Write(second), PolicyText.Write(await stored.OnAsync(db, By.Day, default)));
        Assert.Equal(4, (await stored.OnAsync(db, By.Day.AddDays(5), default)).Version);
        Assert.Equal(3, (await stored.OnAsync(db, By.Day.AddDays(10), default)).Version);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_is_wrong_is_named_and_nothing_is_kept(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        var policies = new CreditPolicyStore(store.Store);

        Assert.Equal(["validFrom"], Fields(await policies.AddAsync(By.Day.AddDays(-1), Seq1(new PolicyTerm("cut.AAA", "95")), By, default)));
        Assert.Equal(["weight.total"], Fields(await policies.AddAsync(By.Day, Seq1(new PolicyTerm("weight.Reputation", "0.4")), By, default)));
        Assert.Equal(["nothing", "statementMonths"], Fields(await policies.AddAsync(
            By.Day, Seq(new PolicyTerm("nothing", "1"), new PolicyTerm("statementMonths", "many")), By, default)));
        Assert.Equal(["cut.AAA"], Fields(await policies.AddAsync(
            By.Day, Seq(new PolicyTerm("cut.AAA", "95"), new PolicyTerm("cut.AAA", "96")), By, default)));

        await using var db = store.Store.Open(Sight.None);
        Assert.Empty((await db.ReadPoliciesAsync(default)).Versions);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Those_who_set_policies_at_once_get_a_version_each(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        var policies = new CreditPolicyStore(store.Store);

        var set = await Task.WhenAll(Enumerable.Range(1, 4).Select(number => Task.Run(() => policies.AddAsync(
            By.Day, Seq1(new PolicyTerm("overLimit.lapseDays", $"{number}")), By, default))));

        Assert.Equal([2, 3, 4, 5], set.Select(one => Done(one).Version).Order());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_version_is_never_changed(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        Done(await new CreditPolicyStore(store.Store).AddAsync(By.Day, Seq1(new PolicyTerm("statementMonths", "12")), By, default));

        await using var db = store.Store.Open(Sight.All);
        await Assert.ThrowsAnyAsync<Exception>(() => db.CreditPolicies.ExecuteUpdateAsync(policy => policy.SetProperty(row => row.Author, "somebody")));
        await Assert.ThrowsAnyAsync<Exception>(() => db.CreditPolicies.ExecuteDeleteAsync());
    }

    private static CreditPolicy Done(Either<Seq<DecisionError>, CreditPolicy> outcome) =>
        outcome.IfLeft(errors => throw new InvalidOperationException($"{errors}"));

    private static IEnumerable<string> Fields(Either<Seq<DecisionError>, CreditPolicy> outcome) =>
        outcome.LeftToSeq().Flatten().Map(error => Assert.IsType<DecisionError.Invalid>(error).Error.Field).Distinct().Order(StringComparer.Ordinal);
}
