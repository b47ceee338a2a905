using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Credit.OverLimit;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using LanguageExt;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Tests.Credit.OverLimit;

public sealed class OverLimitStoreExamples
{
    private static readonly Signatory Seller = Signatory.Of("seller", Role.Salesperson);
    private static readonly Signatory Manager = Signatory.Of("manager", Role.SalesManager);
    private static readonly Signatory Chief = Signatory.Of("chief", Role.GeneralManager);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_approved_shipment_goes_out_and_no_other_does(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        var (office, customer) = await OpenAsync(store);

        Assert.IsType<CreditVerdict.NeedsApproval>(await office.ShipAsync(customer, "S1", 1_100));

        var id = await RequestAsync(office, customer, "S1", 1_100);

        Assert.Equal(id, Done(await office.OverLimit.ApproveAsync(id, 1, Manager, CreditOffice.By, default)));
        Assert.IsType<CreditVerdict.NeedsApproval>(await office.ShipAsync(customer, "S2", 1_100));
        Assert.Equal("OL-1", Assert.IsType<CreditVerdict.Approved>(await office.ShipAsync(customer, "S1", 1_100)).Request);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Beyond_a_fifth_above_the_limit_a_sales_manager_does_not_approve(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        var (office, customer) = await OpenAsync(store);
        var id = await RequestAsync(office, customer, "S1", 1_201);

        var refusal = Assert.IsType<OverLimitRefusal.Refused>(Failed(await office.OverLimit.ApproveAsync(id, 1, Manager, CreditOffice.By, default)));

        Assert.IsType<DecisionError.NotTheirRole>(refusal.Error);
        Assert.Equal(id, Done(await office.OverLimit.ApproveAsync(id, 1, Chief, CreditOffice.By, default)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Of_two_decisions_on_one_version_one_is_taken(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        var (office, customer) = await OpenAsync(store);
        var id = await RequestAsync(office, customer, "S1", 1_100);

        var outcomes = await Task.WhenAll(
            Task.Run(() => office.OverLimit.ApproveAsync(id, 1, Manager, CreditOffice.By, default)),
            Task.Run(() => office.OverLimit.RefuseAsync(id, 1, "No.", Chief, CreditOffice.By, default)));

        Assert.Single(outcomes, outcome => outcome.IsRight);
        Assert.Equal(new OverLimitRefusal.VersionConflict(1, 2), Failed(outcomes.Single(outcome => outcome.IsLeft)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_needs_no_approval_cannot_be_asked_for(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        var (office, customer) = await OpenAsync(store);

        var refusal = Failed(await office.OverLimit.RequestAsync(
            customer, CreditOffice.Shipment("S1", 1_000), "Season.", Seller, CreditOffice.By, default));

        Assert.IsType<CreditVerdict.WithinLimit>(Assert.IsType<OverLimitRefusal.NotNeeded>(refusal).Verdict);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_request_out_of_sight_is_as_one_that_is_not_there(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        var (office, customer) = await OpenAsync(store);
        var id = await RequestAsync(office, customer, "S1", 1_100);
        var stranger = new Authorship("stranger", DateTimeOffset.UnixEpoch, new Sight.Charge([1], 1));

        Assert.All(
            [
                Failed(await office.OverLimit.ApproveAsync(id, 1, Manager, stranger, default)),
                Failed(await office.OverLimit.RefuseAsync(id, 1, "No.", Manager, stranger, default)),
                Failed(await office.OverLimit.ApproveAsync(-1, 1, Manager, stranger, default)),
                Failed(await office.OverLimit.RequestAsync(customer, CreditOffice.Shipment("S2", 1_100), "Season.", Seller, stranger, default)),
            ],
            refusal => Assert.IsType<OverLimitRefusal.NotFound>(refusal));

        await using var db = store.Store.Open(stranger.Sight);

        Assert.Equal(0, await db.OverLimitRequests.CountAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_nobody_decided_lapses_and_the_row_says_what_the_events_say(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        var (office, customer) = await OpenAsync(store);
        await RequestAsync(office, customer, "S1", 1_100);
        var refused = await RequestAsync(office, customer, "S2", 1_150);
        await office.OverLimit.RefuseAsync(refused, 1, "No.", Chief, CreditOffice.By, default);
        var later = new Authorship("night", new DateTimeOffset(CreditOffice.By.At, TimeSpan.Zero).AddDays(30));

        Assert.Equal(1, await office.OverLimit.LapseAsync(later, default));
        Assert.Equal(0, await office.OverLimit.LapseAsync(later, default));

        await using var db = store.Open();

        Assert.Equal(
            [("OL-1", OverLimitState.Lapsed, 2, null, null), ("OL-2", OverLimitState.Refused, 2, "chief", "No.")],
            (await db.OverLimitRequests.OrderBy(row => row.Id).ToListAsync()).Select(row => (row.Number, row.State, row.Version, row.DecidedBy, row.Refusal)));
    }

    private static async Task<(CreditOffice Office, long Customer)> OpenAsync(TestStore store) => (
        new CreditOffice(store.Store) { Standings = { Standing = CreditOffice.Limited(1_000), ReadsApprovals = true } },
        await CreditOffice.CustomerAsync(store));

    private static async Task<long> RequestAsync(CreditOffice office, long customer, string shipment, decimal amount) =>
        Done(await office.OverLimit.RequestAsync(customer, CreditOffice.Shipment(shipment, amount), "Season.", Seller, CreditOffice.By, default));

    private static long Done(Either<OverLimitRefusal, long> outcome) =>
        outcome.Match(Right: id => id, Left: refusal => throw new InvalidOperationException(refusal.ToString()));

    private static OverLimitRefusal Failed(Either<OverLimitRefusal, long> outcome) =>
        outcome.Match(Right: _ => throw new InvalidOperationException("It was done."), Left: refusal => refusal);
}
