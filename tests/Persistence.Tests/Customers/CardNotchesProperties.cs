using CustomerGraph.Domain.Customers;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Tests.Customers;

public sealed class CardNotchesProperties(SharedStore stores) : IClassFixture<SharedStore>
{
    /// <summary>What of a card its notches follow from.</summary>
    public sealed record Figures(int? Employees, Amount? Sales, Amount? Limit, DateOnly? VerifiedOn);

    [SqliteProperty]
    public Task SQLite_sorts_cards_as_the_policy_does(CardPolicy policy, Figures[] cards, DateOnly today) =>
        Sorts(DatabaseKind.Sqlite, policy, cards, today);

    [PostgreSqlProperty]
    public Task PostgreSQL_sorts_cards_as_the_policy_does(CardPolicy policy, Figures[] cards, DateOnly today) =>
        Sorts(DatabaseKind.PostgreSql, policy, cards, today);

    private async Task Sorts(DatabaseKind kind, CardPolicy policy, Figures[] cards, DateOnly today)
    {
        var store = await stores.OnAsync(kind);
        await using var db = store.Open();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var rows = cards.Select((card, index) => new CustomerRow
        {
            Code = $"notched {index}",
            Name = "Notched",
            Employees = card.Employees,
            AnnualSales = card.Sales?.Value,
            CreditLimit = card.Limit is { Units: >= 0 } limit ? limit.Value : null,
            VerifiedOn = card.VerifiedOn,
        }).ToList();
        db.AddRange(rows);
        await db.SaveAsync(Company.At(1), default);

        var notches = new CardNotches(policy, () => today);
        var mine = db.Customers.Where(card => card.Code.StartsWith("notched "));
        var sorted = (await CardNotchValues.ReadAsync(mine, notches, default)).ToDictionary(card => card.Id);
        var stale = await mine.Where(notches.IsStale).Select(card => card.Id).ToListAsync();

        Assert.All(rows, row =>
        {
            var limit = Optional(row.CreditLimit).Map(Amount.Literal);

            Assert.Equal(
                (policy.SizeOf(Optional(row.Employees)), policy.ScaleOf(Optional(row.AnnualSales).Map(Amount.Literal)), policy.LimitOf(limit)),
                (sorted[row.Id].Size, sorted[row.Id].Scale, sorted[row.Id].Limit));
            Assert.Equal(policy.IsStale(Optional(row.VerifiedOn), today), stale.Contains(row.Id));
        });
    }
}
