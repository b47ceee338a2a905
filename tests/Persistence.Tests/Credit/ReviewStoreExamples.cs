using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Domain.Credit.Reviews;
using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Credit.Events;
using CustomerGraph.Persistence.Credit.Evidence;
using CustomerGraph.Persistence.Credit.Policies;
using CustomerGraph.Persistence.Credit.Reviews;
using CustomerGraph.Persistence.Credit.Terms;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Tests.Credit;

public sealed class ReviewStoreExamples
{
    private static readonly Signatory Seller = Signatory.Of("seller", Role.Salesperson);
    private static readonly Signatory Manager = Signatory.Of("manager", Role.SalesManager);
    private static readonly Signatory Office = Signatory.Of("office", Role.HeadOffice);
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Day = new(2026, 3, 2);
    private static readonly ReviewJudgement Raises = new("V1", None, ReviewDecisionKind.Raise, 2_000m, "Grows.");

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_review_keeps_figures_limit_and_policy_of_its_day(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        var (reviews, customer) = await OpenAsync(store, CreditGrade.B);
        await KnowAsync(store, customer);
        Assert.True((await new CreditPolicyStore(store.Store).AddAsync(Day, Seq1(new PolicyTerm("currentRatioNorm", "1")), By(0), default)).IsRight);

        var id = Done(await reviews.RecordAsync(customer, Raises, Manager, By(1), default));

        await using var db = store.Open();
        var row = await db.CreditReviews.SingleAsync(review => review.Id == id);
        Assert.Equal((1_000m, 2_000m, ReviewDecisionKind.Raise, 2, "manager"), (row.CurrentLimit, row.ProposedLimit, row.Decision, row.PolicyVersion, row.ReviewedBy));
        Assert.Equal(5, ReviewFigures.ReadLimits(row.Limits).Count);
        Assert.Contains(new NamedFigure("WorkingCapitalSplit", 25m), ReviewFigures.ReadLimits(row.Limits));
        Assert.Contains(new NamedFigure("CurrentRatio", 50m), ReviewFigures.ReadLimits(row.Limits).Where(one => one.Number is not null).Select(one => one with { Number = decimal.Truncate(one.Number!.Value) }));
        var happened = Assert.Single(await db.ReadEventsAsync(ReviewCodec.Instance, customer, default));
        Assert.Equal((Some(2), 2), (happened.Policy, happened.Happened.PolicyVersion));
        Assert.Contains("credit_reviews", (await db.AuditTrail.Select(entry => entry.SubjectType).ToListAsync()));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_review_is_refused_with_a_reason(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        var (reviews, customer) = await OpenAsync(store, CreditGrade.B);

        Assert.Equal("grade", Assert.IsType<DecisionError.Invalid>(Failed(await reviews.RecordAsync(customer, Raises, Manager, By(1), default))).Error.Field);
        var graded = Raises with { Grade = CreditGrade.C };
        Assert.IsType<DecisionError.NotTheirRole>(Failed(await reviews.RecordAsync(customer, graded, Seller, By(1), default)));
        Assert.Equal("newLimit", Assert.IsType<DecisionError.Invalid>(Failed(await reviews.RecordAsync(customer, graded with { NewLimit = 1_000m }, Manager, By(1), default))).Error.Field);
        Done(await reviews.RecordAsync(customer, graded, Manager, By(1), default));
        Assert.Equal(new DecisionError.NumberTaken("V1"), Failed(await reviews.RecordAsync(customer, graded, Manager, By(2), default)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_customer_is_due_by_its_grade_and_sooner_when_a_signal_goes_off(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        var (reviews, customer) = await OpenAsync(store, CreditGrade.A);
        var (_, other) = await OpenAsync(store, CreditGrade.C);
        var stranger = await CreditOffice.CustomerAsync(store);

        Assert.Equal([(customer, Day.AddMonths(6)), (other, Day.AddMonths(3))], await DueAsync(store, customer, other, stranger));

        Done(await reviews.RecordAsync(customer, Raises with { Grade = CreditGrade.AA }, Manager, By(24), default));
        Assert.Equal([(customer, Day.AddDays(1).AddMonths(12)), (other, Day.AddMonths(3))], await DueAsync(store, customer, other, stranger));

        await ImportAsync(store, other, due: Day.AddDays(-10));
        Assert.Equal((other, Day.AddDays(21)), (await DueAsync(store, other))[0]);
        await ImportAsync(store, customer, due: Day.AddDays(-40));
        Assert.Equal((customer, Day.AddDays(1).AddMonths(12)), (await DueAsync(store, customer))[0]);

        await using var db = store.Open();
        Assert.Equal(new[] { customer, other }.Order(), (await db.CustomersWithCreditAsync(default)).Order());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_all_customers_owe_leaves_those_in_credit_out(DatabaseKind kind)
    {
        await using var store = await TestStore.OnAsync(kind);
        var (one, other, third) = (await CreditOffice.CustomerAsync(store), await CreditOffice.CustomerAsync(store), await CreditOffice.CustomerAsync(store));
        Assert.Equal(Amount.Zero, await new AllReceivables(store.Store).ReadAsync(default));

        await ImportAsync(store, one, Day, 100_000_000_000_000m);
        await ImportAsync(store, other, Day, 0.0001m);
        Assert.True((await new CreditOffice(store.Store).Ledgers.WriteAsync(
            third, new LedgerCommand.Receive(new FundsId(FundsKind.Payment, "P1"), Amount.Literal(50), None, LanguageExt.Seq<Part>.Empty, Day), CreditOffice.By, default)).IsRight);

        Assert.Equal(Amount.Literal(100_000_000_000_000.0001m), await new AllReceivables(store.Store).ReadAsync(default));
    }

    private static async Task<IReadOnlyList<(long, DateOnly)>> DueAsync(TestStore store, params long[] customers)
    {
        await using var db = store.Open();

        return [.. (await db.ReadReviewPlansAsync(customers, Day.AddDays(30), default)).Values
            .OrderBy(plan => plan.CustomerId).Select(plan => (plan.CustomerId, plan.Due.DueOn))];
    }

    private static async Task ImportAsync(TestStore store, long customer, DateOnly due, decimal amount = 10) =>
        Assert.True((await new CreditOffice(store.Store).Ledgers.WriteAsync(
            customer, new LedgerCommand.Import("I1", Amount.Literal(amount), due, due.AddDays(-30)), CreditOffice.By, default)).IsRight);

    private static async Task KnowAsync(TestStore store, long customer)
    {
        var evidence = new EvidenceStore(store.Store);
        Assert.True((await evidence.AddAsync(
            customer, new StatementEntry(new DateOnly(2025, 12, 31), StatementSource.Audited, Day, CurrentAssets: 150, CurrentLiabilities: 100), By(0), default)).IsRight);
        Assert.True((await evidence.AddAsync(customer, CreditFactKind.SupplierCount, 2, Day, "customer", By(0), default)).IsRight);
    }

    private static async Task<(ReviewStore Reviews, long Customer)> OpenAsync(TestStore store, CreditGrade grade)
    {
        var customer = await CreditOffice.CustomerAsync(store);
        var changes = new LimitChangeStore(store.Store);
        var id = Done(await changes.ProposeAsync(
            customer,
            new LimitProposalEntry("L1", new CreditTermsEntry(grade, 1_000m, 30, LanguageExt.Seq<Domain.Credit.Conditions.ConditionKind>.Empty), Day, None, "First."),
            Seller, By(0), default));
        Done(await changes.StepAsync(id, 1, at => new LimitChangeCommand.Endorse(Manager, at), By(0), default));
        Done(await changes.StepAsync(id, 2, at => new LimitChangeCommand.Approve(Office, at), By(0), default));

        return (new ReviewStore(store.Store, new AllReceivables(store.Store)), customer);
    }

    private static Authorship By(int hours) => new("tester", Monday.AddHours(hours));

    private static long Done(Either<Seq<DecisionError>, long> outcome) => outcome.IfLeft(errors => throw new InvalidOperationException($"{errors}"));

    private static DecisionError Failed(Either<Seq<DecisionError>, long> outcome) => Assert.Single(outcome.LeftToSeq().Flatten());
}
