using System.Data.Common;
using CustomerGraph.Domain.Complaints;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Tests.Complaints;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Complaints;
using CustomerGraph.Persistence.Complaints.Policies;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Testing;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;
using Error = CustomerGraph.Domain.Complaints.ComplaintError;
using Step = CustomerGraph.Domain.Complaints.ComplaintStep;

namespace CustomerGraph.Persistence.Tests.Complaints;

public sealed class ComplaintStoreExamples
{
    private static readonly Step[] ToTheProposal = [Step.Judge, Step.Assign, Step.Analyse, Step.Propose];

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Of_twenty_who_approve_at_once_one_does(DatabaseKind kind)
    {
        await using var office = await ComplaintOffice.OpenAsync(kind);
        var id = await office.RecordedAsync(await office.CustomerAsync());
        await office.StepsAsync(id, ToTheProposal);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(number =>
            Task.Run(() => office.ApproveAsync(id, 5, number % 2 == 0 ? ComplaintPeople.Chief : ComplaintPeople.Head))));

        Assert.Single(outcomes, outcome => outcome.IsRight);
        Assert.All(outcomes.SelectMany(outcome => outcome.LeftToSeq()), errors => Assert.Equal(Seq1<Error>(new Error.VersionConflict(5, 6)), errors));
        var (state, version) = await office.ToldAsync(id);
        Assert.Equal((ComplaintStatus.Approved, 6), (state.Status, version));
        Assert.Equal((ComplaintStatus.Approved, 6), ((await office.RowAsync(id)) is var row ? row.Status : default, row.Version));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_complaint_goes_all_the_way_and_its_row_shows_it(DatabaseKind kind)
    {
        await using var office = await ComplaintOffice.OpenAsync(kind);
        var id = await office.RecordedAsync(await office.CustomerAsync());
        await office.StepsAsync(id, [.. ToTheProposal, Step.Approve, Step.CarryOut, Step.Penalise, Step.CarryOut, Step.Notify, Step.TakeFeedback, Step.Close]);

        var row = await office.RowAsync(id);
        Assert.Equal((ComplaintStatus.Closed, 100m, 12), (row.Status, row.Cost, row.Version));
        Assert.Equal($"C{id:D6}", row.Number);
        Assert.Equal(["P1", "P2"], ComplaintLines.Read<string>(row.Products));
        Assert.All(ComplaintLines.Read<RemedyLine>(row.Remedies), remedy => Assert.True(remedy.Done));
        Assert.Equal(new MeasureLine("Dry boxes", "E3", new DateOnly(2026, 4, 1)), Assert.Single(ComplaintLines.Read<MeasureLine>(row.Measures)));
        Assert.Equal("seller", Assert.Single(ComplaintLines.Read<PenaltyLine>(row.Penalties)).Person);
        Assert.Null(row.DueAt);
    }

    [Theory]
    [OnSqlite("UPDATE complaint_events SET actor = 'nobody'")]
    [OnSqlite("DELETE FROM complaint_events")]
    [OnSqlite("UPDATE complaint_policies SET author = 'nobody'")]
    [OnPostgreSql("UPDATE complaint_events SET actor = 'nobody'")]
    [OnPostgreSql("DELETE FROM complaint_events")]
    [OnPostgreSql("TRUNCATE complaint_events")]
    [OnPostgreSql("UPDATE complaint_policies SET author = 'nobody'")]
    public async Task What_happened_to_a_complaint_stays_as_it_is(DatabaseKind kind, string statement)
    {
        await using var office = await ComplaintOffice.OpenAsync(kind);
        await office.RecordedAsync(await office.CustomerAsync());

        var refusal = await Assert.ThrowsAnyAsync<DbException>(() => office.Store.ExecuteAsync(statement));

        Assert.Contains("append-only", refusal.Message, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_complaint_is_seen_by_those_who_see_its_customer(DatabaseKind kind)
    {
        await using var office = await ComplaintOffice.OpenAsync(kind);
        await using var db = office.Store.Open();
        var (seller, other) = (await KeyAsync(db, "seller"), await KeyAsync(db, "E2"));
        var id = await office.RecordedAsync(await office.CustomerAsync(seller));

        Assert.Equal(1, await SeenAsync(office, new Sight.Charge([seller], null), filtered: true));
        Assert.Equal(0, await SeenAsync(office, new Sight.Charge([other], null), filtered: true));
        Assert.Equal(0, await SeenAsync(office, Sight.None, filtered: true));

        if (kind == DatabaseKind.PostgreSql)
        {
            Assert.Equal(1, await SeenAsync(office, new Sight.Charge([seller], null), filtered: false));
            Assert.Equal(0, await SeenAsync(office, new Sight.Charge([other], null), filtered: false));
        }

        Assert.Equal(
            Seq1<Error>(new Error.NotFound()),
            (await office.Complaints.StepAsync(
                id, 1, at => new ComplaintCommand.Judge(true, "Yes", ComplaintPeople.Officer, at),
                new Authorship("officer", ComplaintMoves.Monday, new Sight.Charge([other], null)), default)).LeftToSeq().Flatten());
        Assert.Equal(
            Seq1<Error>(new Error.Invalid(new EntryError.NothingThere("customer"))),
            (await office.Complaints.RecordAsync(
                (await office.RowAsync(id)).CustomerId, ComplaintMoves.Entry(1), ComplaintPeople.Seller,
                new Authorship("seller", ComplaintMoves.Monday, new Sight.Charge([other], null)), default)).LeftToSeq().Flatten());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Whoever_sees_a_customer_records_and_goes_on_within_their_sight(DatabaseKind kind)
    {
        await using var office = await ComplaintOffice.OpenAsync(kind);
        await using var db = office.Store.Open();
        var seller = await KeyAsync(db, "seller");
        var by = new Authorship("everything", ComplaintMoves.Monday, new Sight.Charge([seller], null));
        var id = (await office.Complaints.RecordAsync(
            await office.CustomerAsync(seller), ComplaintMoves.Entry(0), ComplaintPeople.Everything, by, default)).IfLeft(0);

        Assert.True((await office.Complaints.StepAsync(
            id, 1, at => new ComplaintCommand.Judge(true, "Yes", ComplaintPeople.Everything, at), by, default)).IsRight);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Products_and_people_that_are_not_there_are_refused_by_their_field(DatabaseKind kind)
    {
        await using var office = await ComplaintOffice.OpenAsync(kind);
        var customer = await office.CustomerAsync();
        var id = await office.RecordedAsync(customer);
        await office.StepsAsync(id, Step.Judge);

        Assert.Equal(
            Seq1<Error>(new Error.Invalid(new EntryError.NothingHasCode("products", "P9"))),
            (await office.Complaints.RecordAsync(
                customer, ComplaintMoves.Entry(0) with { Products = Seq("P1", "P9") }, ComplaintPeople.Seller, ComplaintOffice.At("seller", 1), default))
            .LeftToSeq().Flatten());
        Assert.Equal(
            Seq1<Error>(new Error.Invalid(new EntryError.NothingHasCode("handler", "nobody"))),
            (await office.Complaints.StepAsync(
                id, 2, at => new ComplaintCommand.Assign(None, "nobody", None, ComplaintPeople.Officer, at), ComplaintOffice.At("officer", 2), default))
            .LeftToSeq().Flatten());
        Assert.Equal(2, (await office.RowAsync(id)).Version);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_policy_begins_today_or_later_and_names_what_it_has(DatabaseKind kind)
    {
        await using var office = await ComplaintOffice.OpenAsync(kind);
        var policies = new ComplaintPolicyStore(office.Store.Store);
        var by = ComplaintOffice.At("chief", 5);

        Assert.IsType<EntryError.DayOutOfRange>(Wrong(await policies.AddAsync(by.Day.AddDays(-1), Seq1(new PolicyTerm("repeat.days", "30")), by, default)));
        Assert.Equal(new EntryError.NothingThere("luck"), Wrong(await policies.AddAsync(by.Day, Seq1(new PolicyTerm("luck", "30")), by, default)));
        Assert.Equal(3, (await policies.AddAsync(by.Day, Seq1(new PolicyTerm("days.Recorded", "4")), by, default)).IfLeft(0));

        // The Friday is the fourth working day after the Monday; the next step is in time until its end.
        var row = await office.RowAsync(await office.RecordedAsync(await office.CustomerAsync()));
        Assert.Equal(new DateTime(2026, 3, 7, 0, 0, 0, DateTimeKind.Utc), row.DueAt);
    }

    private static EntryError Wrong(Either<Seq<Error>, int> refused) => Assert.IsType<Error.Invalid>(refused.LeftToSeq().Flatten().Single()).Error;

    private static Task<long> KeyAsync(CustomerGraphDb db, string code) => db.Employees.Where(row => row.Code == code).Select(row => row.Id).SingleAsync();

    private static async Task<int> SeenAsync(ComplaintOffice office, Sight sight, bool filtered)
    {
        await using var db = office.Store.Store.Open(sight);
        var complaints = filtered ? db.Complaints : db.Complaints.IgnoreQueryFilters();
        var events = filtered ? db.ComplaintEvents : db.ComplaintEvents.IgnoreQueryFilters();
        Assert.Equal(await complaints.CountAsync(), await events.CountAsync());

        return await complaints.CountAsync();
    }
}
