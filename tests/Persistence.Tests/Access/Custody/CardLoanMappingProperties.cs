using CustomerGraph.Domain.Access.Custody;
using CustomerGraph.Domain.Tests.Generators;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Access.Custody;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence.Tests.Access.Custody;

public sealed class CardLoanMappingProperties(SharedStore stores) : IClassFixture<SharedStore>
{
    [SqliteProperty]
    public Task A_loan_is_the_same_after_SQLite(LoanStory story) => ComesBackAsync(DatabaseKind.Sqlite, story);

    [PostgreSqlProperty]
    public Task A_loan_is_the_same_after_PostgreSql(LoanStory story) => ComesBackAsync(DatabaseKind.PostgreSql, story);

    private async Task ComesBackAsync(DatabaseKind kind, LoanStory told)
    {
        var store = await stores.OnAsync(kind);
        await using var db = store.Open();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var card = db.Add(new CustomerRow { Code = told.Request.Card + " of loans", Name = "Card" }).Entity;
        var borrower = db.Add(new EmployeeRow { Code = told.Request.Borrower, Name = "Borrower" }).Entity;
        await db.SaveChangesAsync();

        var story = told with { Request = told.Request with { Card = card.Code }, Commands = told.Commands };
        var loan = ToTheMicrosecond(CustodyArbitraries.Told(story));
        var row = new CardLoanEvent.Requested(loan.Request).ToRow(card.Id, borrower.Id);
        row.Take(loan);
        db.Add(row);
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();

        var stored = await db.CardLoans.Include(found => found.Customer).Include(found => found.Borrower).SingleAsync(found => found.Id == row.Id);

        Assert.Equal(loan, stored.ToLoan());
    }

    /// <summary>The generator speaks of ticks, which PostgreSQL does not keep: whoever makes a loan takes its times to the microsecond.</summary>
    private static CardLoan ToTheMicrosecond(CardLoan loan) => loan switch
    {
        CardLoan.Requested s => s,
        CardLoan.Granted s => new CardLoan.Granted(s.Request, Cut(s.Grant), Cut(s.Until), s.Extensions, Cut(s.Since)),
        CardLoan.Refused s => new CardLoan.Refused(s.Request, Cut(s.Refusal), s.Reason),
        CardLoan.Returned s => new CardLoan.Returned(s.Request, Cut(s.Grant), Cut(s.Until), s.Extensions, Cut(s.Since)),
        CardLoan.Expired s => new CardLoan.Expired(s.Request, Cut(s.Grant), Cut(s.Until), s.Extensions, Cut(s.Since)),
        _ => throw new InvalidOperationException(),
    };

    private static LoanDecision Cut(LoanDecision decision) => decision with { At = Cut(decision.At) };

    private static DateTimeOffset Cut(DateTimeOffset instant) => new(instant.Ticks - (instant.Ticks % 10), TimeSpan.Zero);
}
