using CustomerGraph.Domain.Access.Custody;
using CustomerGraph.Persistence.Access.Custody;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Tests.Access.Custody;

/// <summary>A company with a card that is kept by its custodian, and people who want to borrow it.</summary>
internal sealed class Library : IAsyncDisposable
{
    public static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private Library(TestStore store, long card, long keeper, long borrower)
    {
        (Store, Card) = (store, card);
        (Keeper, Borrower) = (new LoanParty(keeper, KeepsAll: false), new LoanParty(borrower, KeepsAll: false));
        Loans = new CardLoanStore(store.Store, CustodyPolicy.Default);
    }

    public TestStore Store { get; }

    public CardLoanStore Loans { get; }

    public long Card { get; }

    public LoanParty Keeper { get; }

    public LoanParty Borrower { get; }

    public LoanParty Manager { get; } = new(null, KeepsAll: true);

    public static async Task<Library> OpenAsync(DatabaseKind kind)
    {
        var store = await TestStore.OnAsync(kind);
        await Company.FillAsync(store);
        await using var db = store.Open();
        var people = await db.Employees.OrderBy(employee => employee.Id).ToListAsync();
        var card = await db.Customers.AsTracking().SingleAsync(customer => customer.Code == "C1");
        card.CustodianId = people[0].Id;
        card.SalespersonId = people[1].Id;
        await db.SaveAsync(Company.At(1), default);

        return new Library(store, card.Id, people[0].Id, people[1].Id);
    }

    /// <summary>The code of an employee, as the actor of what they do.</summary>
    public Authorship By(LoanParty party, double hours, string operation = "test")
    {
        using var db = Store.Open();
        var code = db.Employees.Where(employee => employee.Id == party.EmployeeId).Select(employee => employee.Code).SingleOrDefault();

        return new Authorship(code ?? "manager", Monday.AddHours(hours)) { Operation = operation };
    }

    public async Task<long> RequestedAsync(double hours = 0, double until = 24) =>
        (await Loans.RequestAsync(
            Borrower, Card, "review", Seq(ConfidentialField.Phone, ConfidentialField.Bank), Monday.AddHours(until), By(Borrower, hours, "requestCardLoan"), default))
        .IfLeft(errors => throw new InvalidOperationException($"{errors}"));

    public async Task<long> GrantedAsync(double hours = 1, double until = 24)
    {
        var id = await RequestedAsync(until: until);

        return (await Loans.GrantAsync(Keeper, id, 1, None, By(Keeper, hours, "grantCardLoan"), default))
            .IfLeft(errors => throw new InvalidOperationException($"{errors}"));
    }

    public Task<IReadOnlyList<LoanInForce>> OpenToBorrowerAsync(TimeSpan after) =>
        new LoansInForce(Store.Store).Of(Borrower.EmployeeId!.Value, Monday.UtcDateTime + after, default);

    public async Task<CardLoanRow> RowAsync(long id)
    {
        await using var db = Store.Open();

        return await db.CardLoans.Include(loan => loan.Customer).Include(loan => loan.Borrower).Include(loan => loan.Events)
            .SingleAsync(loan => loan.Id == id);
    }

    public ValueTask DisposeAsync() => Store.DisposeAsync();
}
